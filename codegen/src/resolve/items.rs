//! The items that docs can link to by their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{ActionId, Field, Home, SHARED, Service};

/// The items of a service's module that docs can link to, and the variants of its enums.
pub fn items(service: &Service) -> BTreeSet<String> {
    let own = ["Client", "Credentials", "ErrorCode", "ErrorCode::Other", &service.marker];
    let mut items = BTreeSet::from(own.map(str::to_owned));
    items.extend(service.editions.iter().flat_map(|it| [it.spec.name.value.clone(), it.constant.clone()]));
    items.extend(service.errors.iter().map(|it| format!("ErrorCode::{}", it.variant)));
    for it in &service.enums {
        items.extend([it.name.to_owned(), format!("{}::Other", it.name)]);
        items.extend(it.values.iter().map(|value| format!("{}::{}", it.name, value.variant)));
    }
    let structures = service.structures.iter().map(|it| (it.name, &it.required_name));
    let actions = service.actions.iter().map(|it| (it.name, &it.required_name));
    for (name, required) in structures.chain(actions) {
        items.extend([Some(name.to_owned()), required.clone()].into_iter().flatten());
    }
    items.extend(service.actions.iter().map(|it| it.response_name.clone()));
    // An action that has a problem of its own may be missing in the model.
    items.extend(service.spec.actions.iter().map(|it| it.name.value.clone()));
    items
}

/// The Rust names of enums and structures by their names in the spec, which may be those of others elsewhere.
pub fn types(service: &Service) -> BTreeMap<(Home, String), String> {
    let enums = service.enums.iter().map(|it| (it.home, &it.spec.name, it.name));
    let structures = service.structures.iter().map(|it| (it.home, &it.spec.name, it.name));
    let types = enums.chain(structures);
    types.map(|(home, name, rust)| ((home, name.value.clone()), rust.to_owned())).collect()
}

/// The homes of types, requests and responses by Rust name.
pub fn homes(service: &Service) -> BTreeMap<String, Home> {
    let enums = service.enums.iter().map(|it| (it.name, it.home));
    let structures = service.structures.iter().map(|it| (it.name, it.home));
    let actions = service.actions.iter().enumerate().flat_map(|(index, it)| {
        [it.name, &it.response_name].map(|name| (name, Home::Action(ActionId(index))))
    });
    enums.chain(structures).chain(actions).map(|(name, home)| (name.to_owned(), home)).collect()
}

/// The fields that docs can link to: the Rust name by the name of the type and the name on the wire.
pub fn members(service: &Service) -> BTreeMap<String, String> {
    let structures = service.structures.iter().map(|it| (it.name, it.fields.as_slice()));
    let requests = service.actions.iter().map(|it| (it.name, it.parameters.as_slice()));
    let responses = service.actions.iter().map(|it| (it.response_name.as_str(), it.response.as_slice()));
    let shared = [(SHARED, service.shared.as_slice())];
    let free = |field: &&Field<'_>| field.fixed().is_none();
    let types = structures.chain(requests).chain(responses).chain(shared);
    types
        .flat_map(|(owner, fields)| {
            let fields = fields.iter().filter(free);
            fields.map(move |field| (format!("{owner}::{}", field.wire), field.name.clone()))
        })
        .collect()
}
