//! The service's own reads, by the action names in its table. Money depends on them, so each has its own connection: on
//! an idle one, the response to another request might be mistaken for theirs.

use super::Core;
use super::complete_list::{Required, lack};
use crate::document;
use crate::document::{Node, NodeKind};
use crate::error::{Error, Invalid};
use crate::exchange::{Job, Settings, UndecodedSuccess, by_name};
use crate::pages::Paginator;
use crate::params::Params;
use crate::schema::{Operation, Settling};

/// Makes one read.
pub(crate) async fn read(
    core: &Core,
    settings: &Settings,
    action: &str,
    params: Params,
) -> Result<UndecodedSuccess, Error> {
    let settings = Settings { fresh: true, ..settings.clone() };
    core.run(&settings, &job(operation(core, action)?, params)).await
}

/// Reads a list to its end, page by page; a list without pages is read once.
pub(crate) async fn read_all(
    core: &Core,
    settings: &Settings,
    action: &str,
    params: Params,
) -> Result<Vec<UndecodedSuccess>, Error> {
    let operation = operation(core, action)?;
    let settings = Settings { fresh: true, ..settings.clone() };
    if operation.paging.is_none() {
        return Ok(vec![core.run(&settings, &job(operation, params)).await?]);
    }
    let mut paginator = Paginator::new(operation, &params);
    let mut pages = Vec::new();
    while let Some(params) = paginator.ask() {
        let arrived = core.run(&settings, &job(operation, params?)).await?;
        if paginator.arrived(&arrived.about)? {
            pages.push(arrived);
        }
    }
    Ok(pages)
}

/// Reads a complete list to its end, with all its required fields.
pub(super) async fn read_whole(
    core: &Core,
    settings: &Settings,
    action: &str,
    params: Params,
    required: Required<'_>,
) -> Result<Vec<UndecodedSuccess>, Error> {
    let mut pages = read_all(core, settings, action, params).await?;
    match lack(&pages, operation(core, action)?.paging, required) {
        Some((at, error)) => Err(pages.swap_remove(at).undecoded(error)),
        None => Ok(pages),
    }
}

/// Reads the status of a task or an order: each of its names, with its state.
pub(super) async fn read_details(
    core: &Core,
    settings: &Settings,
    settling: &Settling,
    number: &str,
) -> Result<Vec<UndecodedSuccess>, Error> {
    let params = Params::new().with(settling.id, number);
    let required = Required {
        items: settling.items,
        fields: &[settling.name, settling.state],
        unique: None,
        may_be_left_out: false,
    };
    read_whole(core, settings, settling.read, params, required).await
}

fn operation(core: &Core, action: &str) -> Result<&'static Operation, Error> {
    // Codegen validates it; a hand-written table may be wrong.
    core.service.operation(action).ok_or_else(|| {
        Invalid::new(
            action,
            None,
            "the service's table refers to it but does not contain it",
            "Fix the table.",
        )
        .into()
    })
}

fn job(operation: &'static Operation, mut params: Params) -> Job {
    by_name::add_fixed(operation, &mut params);
    Job::new(operation, params)
}

/// Returns the structures of a list in any form.
pub(super) fn entries<'d>(root: Node<'d>, list: &str) -> impl Iterator<Item = Node<'d>> {
    document::entries(root, list).into_iter().filter(|entry| entry.kind() == NodeKind::Object)
}
