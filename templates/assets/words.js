// Says the messages that a page hands to its scripts: an element holds them as JSON, a text or the forms of a plural by name.
"use strict";

self.wordsOf = (element) => {
  const messages = JSON.parse(element.dataset.words);
  const rules = new Intl.PluralRules(messages.language);
  return (key, values = {}) => {
    const message = messages[key];
    const form = (forms) => (values.count === 0 && forms.none) || forms[rules.select(values.count)] || forms.other;
    const text = typeof message === "string" ? message : form(message);
    return text.replace(/\{([a-z-]+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  };
};
