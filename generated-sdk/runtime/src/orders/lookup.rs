//! The service's own reads, by the names that its table gives.

use crate::core::{Arrived, Core, Job, Settings};
use crate::pages::Turner;
use crate::{Error, Invalid, Node, NodeKind, Operation, Params, document};

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

/// The structures of a list, however it is written.
pub(super) fn entries<'d>(root: Node<'d>, list: &str) -> impl Iterator<Item = Node<'d>> {
    document::entries(root, list).into_iter().filter(|entry| entry.kind() == NodeKind::Object)
}

/// The text of a field, without edge blanks; nothing if it is absent or empty.
pub(super) fn text(node: Node<'_>, field: &str) -> Option<String> {
    let node = node.get(field)?;
    let text = node.text();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
