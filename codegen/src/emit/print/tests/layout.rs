//! Where lines break, and what stands together.

use super::print;
use quote::quote;

#[test]
fn lines_are_filled_up_to_the_hundredth_column() {
    let function = |name: &str| {
        let name = quote::format_ident!("{name}");
        print(quote!(pub fn of(self, value: impl Into<String>) -> Self { Self { #name: value.into() } }))
    };
    let room = 100 - function("a").trim_end().chars().count() + 1;
    for (name, lines) in [("a".repeat(room), 1), ("a".repeat(room + 1), 3), ("\u{4f8b}".repeat(room), 1)] {
        let text = function(&name);
        assert_eq!(text.lines().count(), lines, "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
}

#[test]
fn the_layout_is_that_of_rustfmt_where_a_row_is_too_long() {
    let text = "\
fn a() {
    let request = Request::new(Required {
        domain_name_of_the_request: \"example.com\",
        contact: Contact::new()
            .first_name_of_the_contact(\"Alex Example\")
            .last_name_of_the_contact(\"Example Alex\")
            .email(\"alex@example.com\"),
    })
    .handle(Handling::Process);
    let reply_to_the_request_that_was_made_above =
        Something::made_of(\"an argument that takes most of a line\", \"and one\")
            .with(&[1, 2])
            .and(\"a text that takes another part of a line, so that all does not fit\");
    to.put(
        \"TransferAuthorizationCodeSubmissionDate\",
        &self.transfer_authorization_code_submission_date_of_it,
    );
    match self.text_of_the_value_that_came_with_the_reply {
        Self::Other(text) if text.is_empty() => None,
        Self::Other(text) | Self::Missing(text) => {
            Some(text);
        }
        _ => unreachable(\"since all other values have no text of their own, as it is said above\"),
    }
}
";
    assert_eq!(print(text.parse().unwrap()), text);
}

#[test]
fn entries_that_say_next_to_nothing_share_lines() {
    let names: Vec<_> = (0..12).map(|at| quote::format_ident!("name_{at:06}")).collect();
    let text = print(quote!(const A: B = [#(#names),*, f("g"), #(#names),*];));
    assert_eq!(text.lines().count(), 7, "{text}");
    let text = print(quote!(const A: B = B { #(#names: None),*, g: 1, #(#names: Vec::new()),* };));
    assert_eq!(text.lines().count(), 10, "{text}");
}

#[test]
fn items_stand_apart_but_for_short_ones_of_a_kind() {
    let text = "\
//! A.
use b;
use c;

mod d;
mod e;

#[cfg(f)]
mod g;
mod h;

/// I.
///
/// J.
#[k]
pub struct L {
    /// M.
    pub n: O,
    p: Q,
}

impl R for L {
    type S = T;
    const U: V = W;

    fn x(&self) {}

    fn y() { z }
}

impl A for B {}

static C: D = E;
";
    assert_eq!(print(text.parse().unwrap()), text);
}

#[test]
fn the_lines_of_a_raw_string_stay_as_they_are() {
    let text = "static A: &[&str] = &[\n    \"bar#\",\n    r##\"a\nuse {\n    b,\n}\nfn \"#\" c\n\"##,\n];\n\nfn d() {}\n";
    assert_eq!(print(text.parse().unwrap()), text);
    // A comment that tells of one has lines of its own.
    let text = print(quote!(
        struct A {
            #[doc = r##" It is r#"\n so\n"##]
            a: B,
        }
        fn c() {}
    ));
    assert_eq!(text, "struct A {\n    /// It is r#\"\\n so\\n\n    a: B,\n}\n\nfn c() {}\n");
}
