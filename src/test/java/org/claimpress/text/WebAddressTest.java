package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.theregister.com/2024/04/02/meta_netflix/?a=b&c=d#e",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG:443/",
                "https://example.org./",
                "https://xn--mller-kva.example/",
                "https://xn--h1alffa9f.example/",
                "https://web.archive.org/web/2024/https://www.nytimes.com/",
                "https://example.org/?filter[a]=b"
            })
    void findsNothingWrongWithAnAddressOfAPage(String address) {
        assertThat(WebAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_ADDRESS",
        "www.example.org, NO_ADDRESS",
        "//example.org/, NO_ADDRESS",
        "'https://example.org/a b', NO_ADDRESS",
        "https://nуtimes.example/, NO_ADDRESS",
        "https://example.org/é, NO_ADDRESS",
        "https://example.org/%0d%0aSet-Cookie:a, NO_ADDRESS",
        "https://example.org/%00, NO_ADDRESS",
        "https://example.org/[1-50], NO_ADDRESS",
        "https://example.org/{a}, NO_ADDRESS",
        "'https://example.org\\@evil.example/', NO_ADDRESS",
        "javascript:alert(1), OTHER_SCHEME",
        "'JaVaScRiPt:alert(1)', OTHER_SCHEME",
        "'data:text/html,x', OTHER_SCHEME",
        "file:///etc/passwd, OTHER_SCHEME",
        "ftp://example.org/, OTHER_SCHEME",
        "view-source:https://example.org/, OTHER_SCHEME",
        "https://nytimes.com@evil.example/, USER_NAME",
        "https://me:secret@example.org/, USER_NAME",
        "https:///path, NO_HOST",
        "https:example.org, NO_HOST",
        "https://localhost/, NO_HOST",
        "https://printer.local/, NO_HOST",
        "https://intranet/, NO_HOST",
        "https://127.0.0.1/, NO_HOST",
        "https://[::1]/, NO_HOST",
        "https://2130706433/, NO_HOST",
        "https://0x7f.1/, NO_HOST",
        "https://example.org:0/, NO_HOST",
        "https://example.org:99999/, NO_HOST",
        "https://-a.example/, NO_HOST",
        "https://xn--80ak6aa92e.example/, LOOK_ALIKE",
        "https://xn--nytmes-7va.xn--nytmes-9jg.example/, LOOK_ALIKE",
        "https://xn--a.example/, LOOK_ALIKE"
    })
    void saysWhatIsWrongWithAnAddress(String address, WebAddress.Fault fault) {
        assertThat(WebAddress.fault(address)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, RESERVED",
        "https://www.Example.COM./a, RESERVED",
        "https://record.example/, RESERVED",
        "https://record.test/, RESERVED",
        "https://10.0.0.1/, NO_HOST",
        "https://record.internal/, NO_HOST",
        "https://record.org/,",
        "https://example.record.org/,"
    })
    void saysWhatKeepsReadersAway(String address, WebAddress.Fault fault) {
        assertThat(WebAddress.readersFault(address)).isEqualTo(Optional.ofNullable(fault));
        assertThat(WebAddress.readersMailFault("a@" + URI.create(address).getHost()))
                .isEqualTo(Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a/b-c/",
                "http://127.0.0.1:8080/",
                "http://localhost/x"
            })
    void letsASiteBePublishedInAnyFolderOfAnyHost(String address) {
        assertThat(WebAddress.siteFault(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/#, NOT_PLAIN",
        "https://x.example/?a=b, NOT_PLAIN",
        "https://x.example/../, NOT_PLAIN",
        "https://x.example/a//b/, NOT_PLAIN",
        "https://x.example/%2e%2e/, NOT_PLAIN",
        "https://x.example/a;b/, NOT_PLAIN",
        "https://me@x.example/, USER_NAME",
        "https:/x/, NO_HOST",
        "about:blank, OTHER_SCHEME"
    })
    void letsASiteBePublishedAtNoPartOfAPage(String address, WebAddress.Fault fault) {
        assertThat(WebAddress.siteFault(address)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "a@b.example?bcc=c@d.example", "a b@c.example", "a@nуt.example", "a,b@c.example"
            })
    void refusesMailboxesThatAreMore(String mailbox) {
        assertThat(WebAddress.mailFault(mailbox)).isPresent();
    }
}
