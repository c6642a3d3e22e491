//! Messages of the interface, compiled from Fluent to data, and their formatting.

use crate::locale::Locale;
use crate::plural::Plural;
use serde::Serialize;

/// The messages of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Messages {
    /// Whose plural rules hold.
    pub locale: Locale,
    /// Id and pattern of each. A list: there are few, and the browser loads the code that reads it.
    pub patterns: Vec<(String, Pattern)>,
}

/// A message's text, in parts.
pub type Pattern = Vec<Part>;

/// A part of a message. The names are short because the browser loads them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Part {
    /// Text as it stands.
    #[serde(rename = "t")]
    Text(String),
    /// The value of a variable.
    #[serde(rename = "v")]
    Variable(String),
    /// The arm whose key is the value, or else its plural category, or else the last one.
    #[serde(rename = "s")]
    Select(String, Vec<(String, Pattern)>),
}

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Number(u32),
    /// A text.
    Text(String),
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl Messages {
    /// The message `id` with its variables filled in. An unknown message shows its id and an unknown
    /// variable its name, so that a gap is seen and nothing fails; a test holds that there is none.
    pub fn format(&self, id: &str, variables: &[(&str, Value)]) -> String {
        let mut text = String::new();
        match self.patterns.iter().find(|(known, _)| known == id) {
            Some((_, pattern)) => self.write(pattern, variables, &mut text),
            None => text.push_str(id),
        }
        text
    }

    fn write(&self, pattern: &Pattern, variables: &[(&str, Value)], text: &mut String) {
        let value = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        for part in pattern {
            match part {
                Part::Text(part) => text.push_str(part),
                Part::Variable(name) => match value(name) {
                    Some(Value::Number(number)) => text.push_str(&number.to_string()),
                    Some(Value::Text(value)) => text.push_str(value),
                    None => text.push_str(name),
                },
                Part::Select(name, arms) => {
                    if let Some((_, pattern)) = self.arm(value(name), arms) {
                        self.write(pattern, variables, text);
                    }
                }
            }
        }
    }

    fn arm<'a>(&self, value: Option<&Value>, arms: &'a [(String, Pattern)]) -> Option<&'a (String, Pattern)> {
        let keyed = |key: &str| arms.iter().find(|(known, _)| known == key);
        let found = match value {
            Some(Value::Number(number)) => {
                keyed(&number.to_string()).or_else(|| keyed(Plural::of(self.locale, *number).name()))
            }
            Some(Value::Text(text)) => keyed(text),
            None => None,
        };
        found.or(arms.last())
    }
}
