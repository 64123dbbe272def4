//! Lays out Rust expressions as rustfmt does with `use_small_heuristics = "Max"`.

/// The width of a line.
const WIDTH: usize = 88;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    /// A literal, a path, or anything else on one line.
    Atom(String),
    /// A list between brackets, such as `[…]` or `Name { … }`, whose delimiters have this space inside on one line.
    List { open: String, items: Vec<Expr>, close: &'static str, space: &'static str },
    /// A field of a struct expression.
    Field(String, Box<Expr>),
    /// An expression, and the methods that are called on it.
    Chain(Box<Expr>, Vec<Expr>),
}

impl Expr {
    /// An expression on one line.
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    /// A call of a function or a method.
    pub(super) fn call(name: impl Into<String>, arguments: Vec<Self>) -> Self {
        Self::List { open: format!("{}(", name.into()), items: arguments, close: ")", space: "" }
    }

    /// An array or a vector.
    pub(super) fn array(open: &str, items: Vec<Self>) -> Self {
        Self::List { open: open.to_owned(), items, close: "]", space: "" }
    }

    /// A struct expression.
    pub(super) fn structure(name: &str, fields: Vec<Self>) -> Self {
        Self::List { open: format!("{name} {{"), items: fields, close: "}", space: " " }
    }

    /// Returns it on one line.
    fn flat(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::List { open, items, close, .. } if items.is_empty() => format!("{open}{close}"),
            Self::List { open, items, close, space } => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("{open}{space}{}{space}{close}", items.join(", "))
            }
            Self::Field(name, value) => format!("{name}: {}", value.flat()),
            Self::Chain(base, calls) => {
                calls.iter().fold(base.flat(), |chain, call| format!("{chain}.{}", call.flat()))
            }
        }
    }

    /// Returns it at an indentation. `before` characters of its first line and `after` of its last one are taken.
    pub(super) fn laid_out(&self, indent: usize, before: usize, after: usize) -> String {
        let flat = self.flat();
        if indent + before + flat.chars().count() + after <= WIDTH {
            return flat;
        }
        match self {
            Self::Atom(text) => text.clone(),
            Self::Field(name, value) => assigned(&format!("{name}:"), value, indent, after),
            Self::List { open, items, close, .. } => {
                if items.is_empty() {
                    return flat;
                }
                // The only argument of a call overflows if it has brackets of its own.
                if let ([one @ Self::List { .. }], ")") = (items.as_slice(), *close) {
                    let taken = before + open.chars().count();
                    let inside = one.laid_out(indent, taken, after + 1);
                    let first = inside.lines().next().map_or(0, |line| line.chars().count());
                    if indent + taken + first <= WIDTH {
                        return format!("{open}{inside}{close}");
                    }
                }
                let (inner, outer) = (" ".repeat(indent + 4), " ".repeat(indent));
                let items = items.iter().map(|item| format!("{inner}{},\n", item.laid_out(indent + 4, 0, 1)));
                format!("{open}\n{}{outer}{close}", items.collect::<String>())
            }
            Self::Chain(base, calls) => match calls.split_last() {
                Some((last, calls)) => chain(base, calls, last, [indent, before, after]),
                None => base.laid_out(indent, before, after),
            },
        }
    }
}

/// Lays out a chain that does not fit on one line: with a line for each call, or only the last one on several lines.
fn chain(base: &Expr, calls: &[Expr], last: &Expr, [indent, before, after]: [usize; 3]) -> String {
    let (below, inner) = (last.laid_out(indent + 4, 1, after), " ".repeat(indent + 4));
    let head = calls.iter().fold(base.flat(), |head, call| format!("{head}.{}", call.flat()));
    let taken = before + head.chars().count() + 1;
    let over = last.laid_out(indent, taken, after);
    let fits =
        |text: &str| text.lines().next().is_some_and(|line| indent + taken + line.chars().count() <= WIDTH);
    let lines = |text: &str| text.lines().count();
    if over.contains('\n') && fits(&over) && (lines(&over) >= 5 || lines(&below) >= lines(&over)) {
        return format!("{head}.{over}");
    }
    let base = base.laid_out(indent, before, 1);
    if base.contains('\n') {
        // What follows a closing bracket is not indented further.
        let outer = " ".repeat(indent);
        let calls = calls.iter().chain([last]).enumerate().map(|(at, call)| {
            let after = if at == calls.len() { after } else { 0 };
            format!("\n{outer}.{}", call.laid_out(indent, 1, after))
        });
        return format!("{base}{}", calls.collect::<String>());
    }
    let calls = calls.iter().map(|call| format!("\n{inner}.{}", call.laid_out(indent + 4, 1, 0)));
    format!("{base}{}\n{inner}.{below}", calls.collect::<String>())
}

/// Lays out an expression after `let name =` or `name:`: on the same line, unless it is better off on the next one.
pub(super) fn assigned(head: &str, value: &Expr, indent: usize, after: usize) -> String {
    let here = value.laid_out(indent, head.chars().count() + 1, after);
    let below = value.laid_out(indent + 4, 0, after);
    let lines = |text: &str| text.lines().count();
    let opens = |text: &str, bracket| text.lines().next().is_some_and(|line| line.ends_with(bracket));
    let opens_only_here =
        ['(', '{', '['].into_iter().any(|bracket| opens(&here, bracket) && !opens(&below, bracket));
    let first = here.lines().next().map_or(0, |line| line.chars().count());
    let is_better_below = !below.contains('\n')
        || lines(&here) > lines(&below) + 1
        || opens_only_here
        || indent + head.chars().count() + 1 + first > WIDTH;
    match here.contains('\n') && is_better_below {
        true => format!("{head}\n{}{below}", " ".repeat(indent + 4)),
        false => format!("{head} {here}"),
    }
}

/// Lays out a `use` declaration with these items, sorted as rustfmt does.
pub(super) fn import(path: &str, mut items: Vec<String>) -> String {
    let is_type = |item: &str| item.starts_with(|c: char| c.is_ascii_uppercase());
    let rank = |item: &String| (item != "self", !is_type(item), item.clone());
    items.sort_by_key(rank);
    items.dedup();
    let flat = items.join(", ");
    match items.as_slice() {
        [one] if one != "self" => format!("use {path}::{one};\n"),
        _ if path.len() + flat.len() + 9 <= WIDTH - 2 => format!("use {path}::{{{flat}}};\n"),
        _ => {
            let mut lines = String::new();
            let mut line = String::from("   ");
            for item in &items {
                if line.len() + item.len() + 2 > WIDTH {
                    lines.push_str(&line);
                    lines.push('\n');
                    line = String::from("   ");
                }
                line.push_str(&format!(" {item},"));
            }
            format!("use {path}::{{\n{lines}{line}\n}};\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Expr, import};

    #[test]
    fn a_chain_that_is_too_long_has_a_line_for_each_call() {
        let long = || Expr::atom(format!("\"{}\"", "x".repeat(40)));
        let chain = Expr::Chain(
            Box::new(Expr::call("Contact::new", vec![])),
            vec![Expr::call("name", vec![long()]), Expr::call("email", vec![long()])],
        );
        let text = chain.laid_out(4, 14, 1);
        assert!(text.starts_with("Contact::new()\n        .name(\"xxx"), "{text}");
        assert_eq!(Expr::call("f", vec![Expr::atom("1"), Expr::atom("2")]).laid_out(0, 0, 0), "f(1, 2)");
    }

    #[test]
    fn imports_are_sorted_with_types_before_functions() {
        let items = ["usd", "self", "Spend", "Error"].map(str::to_owned).to_vec();
        assert_eq!(import("a", items), "use a::{self, Error, Spend, usd};\n");
        assert_eq!(import("a", vec!["B".to_owned()]), "use a::B;\n");
    }
}
