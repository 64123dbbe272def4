//! Writes the OPS envelope.

use super::TRUTHS;
use crate::base::ascii;
use crate::error::{Error, Invalid};
use crate::params::nest::nest;
use crate::params::{self, Entries, Params, Value};
use crate::protocol::CallContext;
use crate::schema::{Format, Kind, Parameter, Rule};
use std::borrow::Cow;

const HEAD: &str = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
    <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>";
const TAIL: &str = "</dt_assoc></data_block></body></OPS_envelope>";

/// The parameters that are items next to action and object instead of attributes.
const SIBLINGS: [&str; 2] = ["registrant_ip", "cookie"];

/// The names of the envelope's own items, which callers may not use.
const OWN: [&str; 2] = ["protocol", "attributes"];

/// Writes the envelope of a call.
pub(super) fn write(call: &CallContext<'_>) -> Result<String, Error> {
    let mut envelope = Envelope::new(call, None);
    envelope.whole()?;
    Ok(envelope.xml)
}

/// Writes the envelope with the values of sensitive parameters redacted; returns every value by its dotted name too.
pub(super) fn write_masked(call: &CallContext<'_>) -> Result<(String, Vec<(String, String)>), Error> {
    let mut envelope = Envelope::new(call, Some(Vec::new()));
    envelope.whole()?;
    Ok((envelope.xml, envelope.shown.unwrap_or_default()))
}

struct Envelope<'a> {
    call: &'a CallContext<'a>,
    xml: String,
    /// The dotted name of the current value.
    path: String,
    /// The values for a preview, redacted.
    shown: Option<Vec<(String, String)>>,
}

impl<'a> Envelope<'a> {
    fn new(call: &'a CallContext<'a>, shown: Option<Vec<(String, String)>>) -> Self {
        let room = HEAD.len() + TAIL.len() + 256 + call.params.text_len() + call.params.item_len() * 64;
        Self { call, xml: String::with_capacity(room), path: String::new(), shown }
    }

    fn whole(&mut self) -> Result<(), Error> {
        // Names with dots come from calls by name, and describe the tree.
        let nested = nest(self.call.action, self.call.params)?;
        let params = nested.as_ref().unwrap_or(self.call.params);
        if let Some(own) = OWN.iter().find(|own| params.entries().get(own).is_some()) {
            return self.refuse(
                Some(own),
                "is reserved by the protocol",
                "Leave it out: name the attributes themselves, without a prefix.",
            );
        }
        self.xml.push_str(HEAD);
        self.item("protocol", "XCP")?;
        self.command()?;
        self.siblings(params)?;
        self.xml.push_str("<item key=\"attributes\">");
        let level = self.call.operation.map(|operation| operation.parameters);
        self.assoc(params.entries(), &SIBLINGS, |name| find(level, name))?;
        self.xml.push_str("</item>");
        self.xml.push_str(TAIL);
        Ok(())
    }

    /// Writes action and object.
    fn command(&mut self) -> Result<(), Error> {
        let mut words = self.call.wire().split_ascii_whitespace();
        let (action, object) = (words.next().unwrap_or_default(), words.next());
        if action.is_empty() || words.next().is_some() {
            return self.refuse(
                None,
                "is not a command",
                "Use an action and an object, such as `REDEEM DOMAIN`.",
            );
        }
        self.item("action", action)?;
        object.map_or(Ok(()), |object| self.item("object", object))
    }

    fn siblings(&mut self, params: &Params) -> Result<(), Error> {
        for name in SIBLINGS {
            let Some(value) = params.entries().get(name) else { continue };
            let Some(text) = value.text() else {
                return self.refuse(Some(name), "takes a single value", "Leave out its nested parameters.");
            };
            self.item(name, text)?;
        }
        Ok(())
    }

    /// Writes one of the envelope's own items.
    fn item(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.under(key, |envelope| {
            envelope.begin(key)?;
            let value = envelope.masked(value);
            envelope.text(&value)?;
            envelope.end();
            Ok(())
        })
    }

    /// Writes an assoc; the function returns the parameter of each name, and whether it is a map.
    fn assoc(
        &mut self,
        entries: Entries<'_>,
        left_out: &[&str],
        parameter_of: impl Fn(&str) -> (Option<&'static Parameter>, bool),
    ) -> Result<(), Error> {
        if let Some(name) = twice(entries) {
            return self.refuse(Some(name), "is given twice", "Give it once.");
        }
        self.xml.push_str("<dt_assoc>");
        for entry in entries.filter(|entry| !left_out.contains(&entry.name)) {
            let (parameter, map) = parameter_of(entry.name);
            self.under(entry.name, |envelope| envelope.entry(entry.name, entry.value, parameter, map))?;
        }
        self.xml.push_str("</dt_assoc>");
        Ok(())
    }

    /// Writes something with this name at the end of the path.
    fn under(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        let above = self.path.len();
        if above > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        write(self)?;
        self.path.truncate(above);
        Ok(())
    }

    /// Writes one item of an assoc or array.
    fn entry(
        &mut self,
        key: &str,
        value: Value<'_>,
        parameter: Option<&'static Parameter>,
        map: bool,
    ) -> Result<(), Error> {
        self.begin(key)?;
        match value {
            // The keys of a map are data: each entry is a value of the parameter's kind.
            Value::Structure(entries) if map => self.assoc(entries, &[], |_| (parameter, false))?,
            Value::Structure(entries) => self.assoc(entries, &[], |name| find(inside(parameter), name))?,
            Value::List(entries) => self.array(entries, parameter)?,
            value => {
                let written = self.written(value, parameter)?;
                let written = self.masked(&written);
                self.text(&written)?;
            }
        }
        self.end();
        Ok(())
    }

    /// The keys are numbers from 0; names in errors and in calls by name count from 1.
    fn array(&mut self, entries: Entries<'_>, parameter: Option<&'static Parameter>) -> Result<(), Error> {
        self.xml.push_str("<dt_array>");
        for (index, entry) in entries.enumerate() {
            let (name, key) = ((index + 1).to_string(), index.to_string());
            self.under(&name, |envelope| envelope.entry(&key, entry.value, parameter, false))?;
        }
        self.xml.push_str("</dt_array>");
        Ok(())
    }

    /// Returns a value in the encoding of the protocol.
    fn written<'v>(&self, value: Value<'v>, parameter: Option<&Parameter>) -> Result<Cow<'v, str>, Error> {
        let text = value.text().unwrap_or_default();
        let is_bool = matches!(value, Value::Bool(_))
            || parameter.is_some_and(|parameter| parameter.kind == Kind::Bool);
        if let Some(truth) = params::TRUTHS.iter().position(|word| *word == text).filter(|_| is_bool) {
            return Ok(TRUTHS[truth].into());
        }
        if !parameter.is_some_and(|parameter| parameter.rules.contains(&Rule::Format(Format::Domain))) {
            return Ok(text.into());
        }
        match ascii::ascii(text) {
            Some(name) => Ok(name),
            None => self.refuse(
                None,
                "is a name that cannot be encoded in punycode",
                "Check its characters and its length.",
            ),
        }
    }

    fn masked<'v>(&mut self, value: &'v str) -> Cow<'v, str> {
        let Some(shown) = &mut self.shown else { return value.into() };
        let value = params::shown(self.call.operation, &self.path, value);
        shown.push((self.path.clone(), value.clone().into_owned()));
        value
    }

    fn begin(&mut self, key: &str) -> Result<(), Error> {
        self.xml.push_str("<item key=\"");
        // Attributes would normalize them to spaces.
        for part in key.split_inclusive(['\t', '\n']) {
            let text = part.trim_end_matches(['\t', '\n']);
            self.text(text)?;
            self.xml.push_str(match &part[text.len()..] {
                "\t" => "&#9;",
                "\n" => "&#10;",
                _ => "",
            });
        }
        self.xml.push_str("\">");
        Ok(())
    }

    fn end(&mut self) {
        self.xml.push_str("</item>");
    }

    /// Writes text, escaped for attributes too.
    fn text(&mut self, text: &str) -> Result<(), Error> {
        let mut rest = text;
        while let Some(at) = rest.find(|c| escape(c) != Escape::None) {
            let (plain, odd) = rest.split_at(at);
            self.xml.push_str(plain);
            let mut characters = odd.chars();
            match characters.next().map_or(Escape::None, escape) {
                Escape::As(escaped) => self.xml.push_str(escaped),
                Escape::Impossible => {
                    return self.refuse(
                        None,
                        "has a character that XML does not allow",
                        "Remove control characters, such as terminal escapes.",
                    );
                }
                Escape::None => {}
            }
            rest = characters.as_str();
        }
        self.xml.push_str(rest);
        Ok(())
    }

    /// Refuses the current parameter, or the one with this name next to it.
    fn refuse<T>(&self, name: Option<&str>, problem: &str, advice: &str) -> Result<T, Error> {
        let dot = if self.path.is_empty() || name.is_none() { "" } else { "." };
        let parameter = format!("{}{dot}{}", self.path, name.unwrap_or_default());
        let parameter = (!parameter.is_empty()).then(|| parameter.escape_debug().to_string());
        Err(Invalid::new(self.call.action, parameter, problem, advice).into())
    }
}

/// The parameters of a structure, if the spec describes them.
type Level = Option<&'static [Parameter]>;

fn find(level: Level, name: &str) -> (Option<&'static Parameter>, bool) {
    let parameter = level.and_then(|level| level.iter().find(|parameter| parameter.name == name));
    (parameter, parameter.is_some_and(|parameter| parameter.map))
}

fn inside(parameter: Option<&'static Parameter>) -> Level {
    match parameter?.kind {
        Kind::Structure(parameters) => Some(parameters),
        _ => None,
    }
}

/// Returns a name that occurs more than once.
fn twice(entries: Entries<'_>) -> Option<&str> {
    let mut names: Vec<_> = entries.map(|entry| entry.name).collect();
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

#[derive(PartialEq, Eq)]
enum Escape {
    None,
    As(&'static str),
    Impossible,
}

fn escape(c: char) -> Escape {
    match c {
        '&' => Escape::As("&amp;"),
        '<' => Escape::As("&lt;"),
        '>' => Escape::As("&gt;"),
        '"' => Escape::As("&quot;"),
        // An XML parser would normalize it to a line feed.
        '\r' => Escape::As("&#13;"),
        '\t' | '\n' => Escape::None,
        '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => Escape::Impossible,
        _ => Escape::None,
    }
}
