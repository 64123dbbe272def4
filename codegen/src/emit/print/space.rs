//! Where a space stands between two tokens.

/// What a token asks of the one after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum After {
    /// Nothing stands before.
    #[default]
    Start,
    /// Something is whole: brackets behind it are a call or an index, and an operator has two sides.
    Operand,
    /// A keyword, an operator or a separator wants a space.
    Space,
    /// The next token belongs to it: `&`, `.`, `::`.
    Tight,
    /// The `!` of a macro.
    Bang,
}

/// How an operator stands between its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It belongs to what follows: `&x`, `..self`.
    Prefix,
    /// It stands between two: `a + b`.
    Infix,
    /// It belongs to what is before it, and a space follows: `a, b`.
    Separator,
    /// It holds two together: `a.b`, `a::b`, `a..b`.
    Link,
    /// It belongs to what is before it, and makes a whole of it: `a?`, `Vec<u8>`.
    Suffix,
    /// It begins the arguments of a generic.
    Open,
}

impl Role {
    /// The role of an operator after such a token; that of `<`, `>` and `|` depends on more.
    pub fn of(operator: &str, after: After) -> Self {
        let whole = after == After::Operand;
        match operator {
            "," | ";" | ":" => Self::Separator,
            "." | "::" | ".." | "..." | "..=" => Self::Link,
            "?" if whole => Self::Suffix,
            "&" | "&&" | "*" | "-" if whole => Self::Infix,
            "&" | "&&" | "*" | "-" | "!" | "?" | "#" | "$" | "~" => Self::Prefix,
            _ => Self::Infix,
        }
    }

    /// Whether it wants a space before it.
    pub fn apart(self, after: After) -> bool {
        match (self, after) {
            (_, After::Start | After::Tight) | (Self::Separator | Self::Suffix, _) => false,
            (Self::Link | Self::Open, after) => after == After::Space,
            (Self::Prefix | Self::Infix, _) => true,
        }
    }

    /// What it asks of the next token.
    pub fn after(self) -> After {
        match self {
            Self::Prefix | Self::Link | Self::Open => After::Tight,
            Self::Infix | Self::Separator => After::Space,
            Self::Suffix => After::Operand,
        }
    }
}

/// Whether an operator goes on with this character.
pub fn goes_on(operator: &[u8], next: char) -> bool {
    match operator {
        b":" => next == ':',
        b"." => next == '.',
        b".." => matches!(next, '.' | '='),
        b"-" | b"=" => matches!(next, '>' | '='),
        b"&" => matches!(next, '&' | '='),
        b"|" => matches!(next, '|' | '='),
        b"<" => matches!(next, '<' | '='),
        b">" => matches!(next, '>' | '='),
        b"!" | b"+" | b"*" | b"/" | b"%" | b"^" | b"<<" | b">>" => next == '=',
        _ => false,
    }
}

/// Whether two tokens would be read as another one, or as a comment, if nothing stood between them.
pub fn merge(last: u8, next: u8) -> bool {
    match (last, next) {
        (b'.', b'=') | (b'<', b'-') | (b'/', b'/' | b'*') => true,
        _ => goes_on(&[last], next as char),
    }
}

/// Whether a space stands behind this word, whatever follows.
pub fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "try"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "yield"
    )
}

/// Whether a name is that of a type or a trait, so that `<` behind it is no comparison.
pub fn is_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_uppercase())
        && (name.len() == 1 || name.contains(|c: char| c.is_lowercase()))
}

/// Whether a name may have this character.
pub fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
