//! The service's own reads, by the names that its table gives.

use crate::runtime::core::{Arrived, Core, Job, Settings};
use crate::runtime::pages::Turner;
use crate::runtime::{Error, Invalid, Node, NodeKind, Operation, Params};

/// Reads once.
pub(super) async fn read(
    core: &Core,
    settings: Settings,
    action: &str,
    params: Params,
) -> Result<Arrived, Error> {
    core.run(settings, &job(operation(core, action)?, params)).await
}

/// Reads a list to its end, page by page; what has no pages is read once.
pub(super) async fn read_all(
    core: &Core,
    settings: Settings,
    action: &str,
    params: Params,
) -> Result<Vec<Arrived>, Error> {
    let operation = operation(core, action)?;
    if operation.paging.is_none() {
        return Ok(vec![core.run(settings, &job(operation, params)).await?]);
    }
    let mut turner = Turner::new(operation, &params);
    let mut pages = Vec::new();
    while let Some(params) = turner.ask() {
        let arrived = core.run(settings, &job(operation, params?)).await?;
        if turner.arrived(&arrived.about)? {
            pages.push(arrived);
        }
    }
    Ok(pages)
}

fn operation(core: &Core, action: &str) -> Result<&'static Operation, Error> {
    // Codegen has looked it up; a table that somebody wrote by hand may be wrong.
    core.service.operation(action).ok_or_else(|| {
        Invalid::new(action, None, "the service's table names it and does not have it", "Mend the table.")
            .into()
    })
}

fn job(operation: &'static Operation, params: Params) -> Job {
    Job { action: operation.name.into(), operation: Some(operation), params }
}

/// The entries of a list, however it is wrapped: an array, a wrapper with an array or with repeated elements in it,
/// or one entry without its list.
pub(super) fn entries<'d>(root: Node<'d>, list: &str) -> Vec<Node<'d>> {
    root.get(list).map_or_else(Vec::new, |node| unwrapped(node, 0))
}

fn unwrapped(node: Node<'_>, depth: u32) -> Vec<Node<'_>> {
    let is_entry = |node: Node<'_>| node.kind() == NodeKind::Object;
    match node.kind() {
        NodeKind::Array => node.children().filter(|child| is_entry(*child)).collect(),
        NodeKind::Object if node.children().next().is_none() => Vec::new(),
        // An entry has values of its own; a wrapper has not.
        NodeKind::Object
            if depth < 2
                && node
                    .children()
                    .all(|child| matches!(child.kind(), NodeKind::Object | NodeKind::Array)) =>
        {
            node.children().flat_map(|child| unwrapped(child, depth + 1)).collect()
        }
        NodeKind::Object => vec![node],
        _ => Vec::new(),
    }
}

/// The text of a field, without edge blanks; nothing if it is absent or empty.
pub(super) fn text(node: Node<'_>, field: &str) -> Option<String> {
    let node = node.get(field)?;
    let text = node.text();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{entries, text};
    use crate::runtime::Document;

    #[test]
    fn a_list_is_found_however_it_is_wrapped() {
        let shapes = [
            r#"{"Data": [{"No": 1}, {"No": 2}]}"#,
            r#"{"Data": {"Task": [{"No": 1}, {"No": 2}]}}"#,
            "<R><Data><Task><No>1</No></Task><Task><No>2</No></Task></Data></R>",
            "<R><Data><No>1</No><Sub><X>y</X></Sub></Data></R>",
        ];
        let numbers = shapes.map(|shape| {
            let document = Document::parse(shape).expect("a document");
            let found = entries(document.root(), "Data");
            found.iter().filter_map(|entry| text(*entry, "No")).collect::<Vec<_>>().join(" ")
        });
        assert_eq!(numbers, ["1 2", "1 2", "1 2", "1"]);
        for none in [
            r#"{"Data": []}"#,
            r#"{"Data": {}}"#,
            "{}",
            r#"{"Data": null}"#,
            r#"{"Data": ""}"#,
            "<R><Data/></R>",
        ] {
            let document = Document::parse(none).expect("a document");
            assert!(entries(document.root(), "Data").is_empty(), "{none}");
        }
    }
}
