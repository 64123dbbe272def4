//! A parser for OPS envelopes that shares no code with the SDK and accepts only what is documented.

/// A command, as the service reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    /// The action.
    pub action: String,
    /// The object, if there is one.
    pub object: Option<String>,
    /// The siblings of action and object.
    pub beside: Vec<(String, String)>,
    /// The attributes.
    pub attributes: Value,
}

/// A value of an envelope.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A `dt_assoc`.
    Assoc(Vec<(String, Value)>),
    /// A `dt_array`.
    Array(Vec<Value>),
}

impl Command {
    /// Returns every string in the attributes by its dotted name; arrays count from 0, as on the wire.
    pub fn flat(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        flatten("", &self.attributes, &mut all);
        all
    }
}

fn flatten(name: &str, value: &Value, all: &mut Vec<(String, String)>) {
    let under = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
    match value {
        Value::Text(text) => all.push((name.to_owned(), text.clone())),
        Value::Assoc(items) => items.iter().for_each(|(key, value)| flatten(&under(key), value, all)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| flatten(&under(&index.to_string()), value, all)),
    }
}

/// Normalizes an envelope for comparison: no white space between tags, and one kind of quotes.
pub fn normalised(envelope: &str) -> String {
    let pieces = envelope
        .trim()
        .split('>')
        .map(|piece| if piece.trim_start().starts_with('<') { piece.trim_start() } else { piece });
    pieces.collect::<Vec<_>>().join(">").replace('\'', "\"")
}

/// Parses a request strictly.
pub fn command(envelope: &str) -> Result<Command, String> {
    let mut reader = Reader { rest: envelope };
    reader.expect("<?xml version='1.0' encoding='UTF-8' standalone='no'?>")?;
    reader.expect("<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>")?;
    for tag in ["<OPS_envelope>", "<header>", "<version>0.9</version>", "</header>", "<body>", "<data_block>"]
    {
        reader.expect(tag)?;
    }
    let items = reader.assoc()?;
    for tag in ["</data_block>", "</body>", "</OPS_envelope>"] {
        reader.expect(tag)?;
    }
    if !reader.rest.is_empty() {
        return Err(format!("{:?} after the envelope", reader.rest));
    }
    arrange(items)
}

fn arrange(items: Vec<(String, Value)>) -> Result<Command, String> {
    let mut command = Command {
        action: String::new(),
        object: None,
        beside: Vec::new(),
        attributes: Value::Assoc(Vec::new()),
    };
    let keys: Vec<_> = items.iter().map(|(key, _)| key.clone()).collect();
    let order = ["protocol", "action", "object", "registrant_ip", "cookie", "attributes"];
    let documented: Vec<_> =
        order.iter().filter(|key| keys.iter().any(|each| each == *key)).copied().collect();
    if keys != documented || !keys.iter().any(|key| key == "attributes") {
        return Err(format!("the items {keys:?}: expected some of {order:?}"));
    }
    for (key, value) in items {
        match (key.as_str(), value) {
            ("attributes", attributes @ Value::Assoc(_)) => command.attributes = attributes,
            ("protocol", Value::Text(text)) if text == "XCP" => {}
            ("action", Value::Text(text)) => command.action = text,
            ("object", Value::Text(text)) => command.object = Some(text),
            (_, Value::Text(text)) => command.beside.push((key, text)),
            (_, value) => return Err(format!("{value:?} as {key}")),
        }
    }
    Ok(command)
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn expect(&mut self, tag: &str) -> Result<(), String> {
        self.begins(tag).then_some(()).ok_or_else(|| format!("{:.60?} where {tag} belongs", self.rest))
    }

    fn begins(&mut self, tag: &str) -> bool {
        let after = self.rest.trim_start().strip_prefix(tag);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn assoc(&mut self) -> Result<Vec<(String, Value)>, String> {
        self.expect("<dt_assoc>")?;
        let mut items: Vec<(String, Value)> = Vec::new();
        while !self.begins("</dt_assoc>") {
            let (key, value) = self.item()?;
            if items.iter().any(|(each, _)| *each == key) {
                return Err(format!("duplicate {key} in a dt_assoc"));
            }
            items.push((key, value));
        }
        Ok(items)
    }

    fn item(&mut self) -> Result<(String, Value), String> {
        self.expect("<item key=\"")?;
        let key = self.text('"')?;
        self.expect(">")?;
        let value = if self.rest.trim_start().starts_with("<dt_assoc>") {
            Value::Assoc(self.assoc()?)
        } else if self.begins("<dt_array>") {
            let mut entries = Vec::new();
            while !self.begins("</dt_array>") {
                let (key, value) = self.item()?;
                if key != entries.len().to_string() {
                    return Err(format!("the key {key} for entry {} of an array", entries.len()));
                }
                entries.push(value);
            }
            Value::Array(entries)
        } else {
            let text = self.text('<')?;
            self.expect("/item>")?;
            return Ok((key, Value::Text(text)));
        };
        self.expect("</item>")?;
        Ok((key, value))
    }

    /// Reads up to a terminator, which is consumed too.
    fn text(&mut self, end: char) -> Result<String, String> {
        let mut text = String::new();
        loop {
            let c = self.rest.chars().next().ok_or("unexpected end")?;
            if c == '&' {
                let names = [
                    ("&amp;", '&'),
                    ("&lt;", '<'),
                    ("&gt;", '>'),
                    ("&quot;", '"'),
                    ("&apos;", '\''),
                    ("&#9;", '\t'),
                    ("&#10;", '\n'),
                    ("&#13;", '\r'),
                ];
                let (name, meant) =
                    names.iter().find(|(name, _)| self.rest.starts_with(name)).ok_or("an unknown entity")?;
                text.push(*meant);
                self.rest = &self.rest[name.len()..];
                continue;
            }
            self.rest = &self.rest[c.len_utf8()..];
            match c {
                _ if c == end => return Ok(text),
                '<' | '>' | '"' | '\r' => return Err(format!("a bare {c:?}")),
                // In an attribute, parsers convert them to spaces.
                '\t' | '\n' => text.push(if end == '"' { ' ' } else { c }),
                _ if u32::from(c) < 0x20 || matches!(c, '\u{fffe}' | '\u{ffff}') => {
                    return Err(format!("{c:?}, which XML does not allow"));
                }
                _ => text.push(c),
            }
        }
    }
}
