//! What a reply says about its page and its list.

use crate::runtime::{Document, Node, NodeKind, Paging, Turn};

/// What a reply says, as far as it can be true.
pub(super) struct Told<'d> {
    pub(super) entries: Vec<Node<'d>>,
    /// How many items there are in all.
    pub(super) total: Option<i64>,
    /// How many pages.
    pub(super) pages: Option<i64>,
    /// The page's number.
    pub(super) number: Option<i64>,
    /// How many items a page has at most.
    pub(super) size: Option<i64>,
    /// Whether there are more pages.
    pub(super) more: Option<bool>,
    /// The cursors of the next page.
    pub(super) cursors: Option<Vec<(String, String)>>,
}

impl<'d> Told<'d> {
    pub(super) fn read(document: &'d Document, paging: &Paging) -> Self {
        let root = document.root();
        let entries = entries(document, paging.items);
        let whole = |name: Option<&str>| root.get(name?)?.decode::<i64>().ok();
        let count = entries.len() as i64;
        let more = paging.more.and_then(|name| root.get(name)?.decode().ok());
        // Some replies have 0 for what they do not know.
        let (least, cursors) = match paging.turn {
            Turn::Number { first, .. } => (first.unwrap_or(0), None),
            Turn::Cursors { next, cursors } => {
                (i64::MAX, root.get(next).and_then(|next| read(next, cursors)))
            }
        };
        Self {
            total: whole(paging.total).filter(|&total| total >= count + i64::from(more == Some(true))),
            pages: whole(paging.pages).filter(|&pages| pages > 0 || count == 0),
            number: whole(paging.current).filter(|&number| number >= least),
            size: whole(Some(paging.size)).filter(|&size| size >= count && size > 0),
            more,
            entries,
            cursors,
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Whether the page has the same items as that one, letter for letter.
    pub(super) fn same_items(&self, other: &Document, paging: &Paging) -> bool {
        let others = entries(other, paging.items);
        others.len() == self.entries.len()
            && self.entries.iter().zip(others).all(|(one, other)| same(*one, other))
    }
}

/// All cursors, or none: one alone leads elsewhere.
fn read(next: Node<'_>, cursors: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    let values = cursors.iter().map(|(parameter, field)| {
        let text = next.get(field)?.text();
        let text = text.trim();
        (!text.is_empty()).then(|| ((*parameter).to_owned(), text.to_owned()))
    });
    values.collect()
}

/// The entries of a list, however it is written; see [`Reader::list`](crate::runtime::Reader::list). Without
/// their type nobody can tell an entry without its list from a list of another name in every case, so it may be
/// wrong in how many there are, but not in whether there are any.
fn entries<'d>(document: &'d Document, name: &str) -> Vec<Node<'d>> {
    let root = document.root();
    let Some(list) = root.get(name) else { return Vec::new() };
    if list.is_xml() {
        let named: Vec<_> = root.children().filter(|child| child.is_named_as(list)).collect();
        if named.len() > 1 {
            return named;
        }
    }
    if list.is_empty() || list.is_blank() {
        return Vec::new();
    }
    let inside = |list: Node<'d>| list.children().filter(|entry| !entry.is_null()).collect::<Vec<_>>();
    match list.kind() {
        NodeKind::Array => inside(list),
        NodeKind::Object if list.is_xml() => {
            let entries = inside(list);
            if entries.iter().all(|entry| entry.is_named_as(entries[0])) { entries } else { vec![list] }
        }
        NodeKind::Object => {
            let is_array = |node: &Node<'_>| node.kind() == NodeKind::Array;
            let is_other = |node: Node<'_>| !is_array(&node) && !node.is_empty();
            let mut arrays = list.children().filter(is_array);
            match (arrays.next(), arrays.next()) {
                (Some(array), None) if !list.children().any(is_other) => inside(array),
                (Some(array), None) if !array.is_empty() => inside(array),
                _ if list.children().all(Node::is_empty) => Vec::new(),
                _ => vec![list],
            }
        }
        _ => vec![list],
    }
}

fn same(one: Node<'_>, other: Node<'_>) -> bool {
    let (mut ours, mut theirs) = (one.children(), other.children());
    one.kind() == other.kind()
        && one.name() == other.name()
        && one.text() == other.text()
        && loop {
            match (ours.next(), theirs.next()) {
                (Some(one), Some(other)) if same(one, other) => {}
                (one, other) => break one.is_none() && other.is_none(),
            }
        }
}

#[cfg(test)]
mod tests {
    use super::Told;
    use crate::runtime::{Document, Paging};

    const PAGING: Paging = Paging::pages("PageNum", "PageSize", "Data")
        .total("Total")
        .count("Pages")
        .current("Current")
        .more("More");

    fn count(source: &str) -> usize {
        Told::read(&Document::parse(source).expect("a document"), &PAGING).entries.len()
    }

    #[test]
    fn items_are_counted_however_the_list_is_written() {
        for (source, expected) in [
            (r#"{}"#, 0),
            (r#"{"Data":null}"#, 0),
            (r#"{"Data":""}"#, 0),
            (r#"{"Data":{}}"#, 0),
            (r#"{"Data":[]}"#, 0),
            (r#"{"Data":{"Domain":[]}}"#, 0),
            (r#"{"Data":{"Domain":null}}"#, 0),
            (r#"{"Data":{"Domain":{"Name":"a"}}}"#, 1),
            (r#"{"Data":{"Domain":[{"Name":"a"},{"Name":"b"}]}}"#, 2),
            (r#"{"Data":[{"Name":"a"},null,{"Name":"b"}]}"#, 2),
            (r#"{"Data":{"Name":"a","Tags":[]}}"#, 1),
            (r#"{"Data":"a"}"#, 1),
            ("<R><Data/></R>", 0),
            ("<R><Data>\n</Data></R>", 0),
            ("<R><Data><Domain><Name>a</Name></Domain></Data></R>", 1),
            ("<R><Data><Domain><Name>a</Name></Domain><Domain><Name>b</Name></Domain></Data></R>", 2),
            ("<R><Data><Name>a</Name></Data><Data><Name>b</Name></Data></R>", 2),
            ("<R><Data><Name>a</Name><Id>1</Id></Data></R>", 1),
        ] {
            assert_eq!(count(source), expected, "{source}");
        }
    }

    #[test]
    fn numbers_come_as_texts_too_and_those_that_cannot_be_true_say_nothing() {
        let told = |source: &str| {
            let document = Document::parse(source).expect("a document");
            let told = Told::read(&document, &PAGING);
            (told.total, told.pages, told.number, told.more)
        };
        assert_eq!(told(r#"{"Data":[1,2],"Total":2,"More":true}"#), (None, None, None, Some(true)));
        let all = (Some(7), Some(4), Some(2), Some(true));
        assert_eq!(told(r#"{"Data":[1,2],"Total":"7","pages":4,"Current":"2","More":"1"}"#), all);
        let none = (None, None, None, None);
        assert_eq!(told(r#"{"Data":[1,2],"Total":1,"Pages":0,"Current":0,"More":"?"}"#), none);
        assert_eq!(told(r#"{"Data":[1,2],"Total":{},"Pages":null,"Current":"x"}"#), none);
    }
}
