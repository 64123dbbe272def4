//! The pagination fields of a response.

use crate::document::{Document, Node, entries, is_list};
use crate::schema::{Paging, Turn};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The pagination fields of a response, as far as they can be true.
pub(super) struct PageInfo<'d> {
    pub(super) entries: Vec<Node<'d>>,
    /// Whether the response has the list at all.
    pub(super) has_list: bool,
    /// The number of all items.
    pub(super) total: Option<i64>,
    /// The number of pages.
    pub(super) pages: Option<i64>,
    /// The number of the page.
    pub(super) number: Option<i64>,
    /// The maximum number of items on a page.
    pub(super) size: Option<i64>,
    /// Whether there are more pages.
    pub(super) more: Option<bool>,
    /// The cursors of the next page.
    pub(super) cursors: Option<Vec<(String, String)>>,
}

impl<'d> PageInfo<'d> {
    pub(super) fn read(document: &'d Document, paging: &Paging) -> Self {
        let root = document.root();
        let entries = entries(root, paging.items);
        let whole = |name: Option<&str>| root.at(name?)?.decode::<i64>().ok();
        let count = entries.len() as i64;
        let more = paging.more.and_then(|name| root.at(name)?.decode().ok());
        // Some responses have 0 for an unknown number.
        let (least, cursors) = match paging.turn {
            Turn::Number { first, .. } => (first.unwrap_or(0), None),
            Turn::Cursors { next, cursors, .. } => {
                let next = next.map_or(Some(root), |next| root.at(next));
                (i64::MAX, next.and_then(|next| read(next, cursors)))
            }
        };
        Self {
            total: whole(paging.total).filter(|&total| total >= count + i64::from(more == Some(true))),
            pages: whole(paging.pages).filter(|&pages| pages > 0 || count == 0),
            number: whole(paging.current).filter(|&number| number >= least),
            size: whole(paging.size).filter(|&size| size >= count && size > 0),
            more,
            has_list: is_list(root, paging.items),
            entries,
            cursors,
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.entries.len() as u64
    }

    /// A hash that two pages share only if they have exactly the same items.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.entries.iter().for_each(|entry| hash(*entry, &mut hasher));
        hasher.finish()
    }
}

/// Returns all cursors, or `None`: a part of them would lead elsewhere.
fn read(next: Node<'_>, cursors: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    let values =
        cursors.iter().map(|(parameter, field)| Some(((*parameter).to_owned(), next.trimmed(field)?)));
    values.collect()
}

fn hash(node: Node<'_>, hasher: &mut DefaultHasher) {
    (node.kind(), node.name(), node.text(), node.children().count()).hash(hasher);
    node.children().for_each(|child| hash(child, hasher));
}

#[cfg(test)]
mod tests {
    use super::PageInfo;
    use crate::document::Document;
    use crate::schema::Paging;

    const PAGING: Paging = Paging::pages("PageNum", "PageSize", "Data")
        .total("Total")
        .count("Pages")
        .current("Current")
        .more("More");

    #[test]
    fn numbers_come_as_texts_too_and_those_that_cannot_be_true_say_nothing() {
        let info = |source: &str| {
            let document = Document::parse(source).expect("a document");
            let info = PageInfo::read(&document, &PAGING);
            (info.total, info.pages, info.number, info.more)
        };
        assert_eq!(info(r#"{"Data":[1,2],"Total":2,"More":true}"#), (None, None, None, Some(true)));
        let all = (Some(7), Some(4), Some(2), Some(true));
        assert_eq!(info(r#"{"Data":[1,2],"Total":"7","pages":4,"Current":"2","More":"1"}"#), all);
        let none = (None, None, None, None);
        assert_eq!(info(r#"{"Data":[1,2],"Total":1,"Pages":0,"Current":0,"More":"?"}"#), none);
        assert_eq!(info(r#"{"Data":[1,2],"Total":{},"Pages":null,"Current":"x"}"#), none);
    }
}
