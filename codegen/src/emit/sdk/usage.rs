//! Examples in the docs: how to make a client, and how to place an order.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::ident;
use crate::emit::{file, requests};
use crate::model::{Action, Effect, ExampleValue, Service};

/// Emits how to make a client of the service, and how to call the read that quotes prices, or the first one.
pub fn client(service: &Service) -> Option<String> {
    let edition = ident(&service.editions.last()?.spec.name.value);
    let quoting = service.orders.as_ref().and_then(|orders| Some(&orders.quote.as_ref()?.spec.read.value));
    let mut reads = service.actions.iter().filter(|action| action.effect == Effect::Read);
    let action = match quoting {
        Some(name) => reads.find(|action| action.name == name)?,
        None => reads.next()?,
    };
    let request = request(service, action)?;
    let (module, name) = (ident(&service.module), ident(action.name));
    let imports = quote!(use registrar_sdk::#module::{self, Credentials, #name};);
    let body = quote! {
        let client = #module::#edition(Credentials::from_env()?).build()?;
        let response = client.send(#request).await?;
        println!("{response:?}");
    };
    Some(example(imports, "", body))
}

/// Emits how to place an order of the action, and to wait for it.
pub fn purchase(service: &Service, action: &Action) -> Option<String> {
    if action.effect != Effect::Purchase {
        return None;
    }
    let made = request(service, action);
    let mut given = format!("client: Client<{}>, limit: Money", service.marker);
    if made.is_none() {
        given += &format!(", request: {}", action.name);
    }
    let make = made.map(|made| quote!(let request = #made;));
    let module = ident(&service.module);
    let text = make.as_ref().map(TokenStream::to_string).unwrap_or_default();
    let values = ["Observed", "Timestamp"].into_iter().filter(|name| text.contains(name)).map(ident);
    let imports = quote! {
        use registrar_sdk::#module::*;
        use registrar_sdk::{Client, Money, Spend #(, #values)*};
    };
    let settle = action.settles_by.as_ref().map(|_| quote!(client.settle(&order).await?;));
    let body = quote! {
        #make
        let order = client.order(request);
        client.place(&order, Spend::at_most(limit)).await?;
        #settle
    };
    Some(example(imports, &given, body))
}

/// The request of an example with what it requires, unless that holds a structure, which would be long.
fn request(service: &Service, action: &Action) -> Option<TokenStream> {
    let given = action.examples.iter().find_map(|example| example.request.as_ref())?;
    let required = |(index, _): &&(usize, ExampleValue)| action.parameters[*index].is_argument();
    let given: Vec<_> = given.iter().filter(required).cloned().collect();
    let is_long = given.iter().any(|(_, value)| matches!(value, ExampleValue::Structure(_)));
    let (name, required) = (action.name, action.required_name.as_deref());
    (!is_long).then(|| requests::construct(name, required, &action.parameters, &given, service))
}

/// A code block, most of which is the body of an asynchronous function whose first and last lines are hidden.
fn example(imports: TokenStream, given: &str, body: TokenStream) -> String {
    let head = format!("# async fn example({given}) -> Result<(), registrar_sdk::Error> {{");
    let lines = [file::lines(imports), vec![String::new(), head], file::body(body)].concat();
    format!("# Example\n\n```no_run\n{}\n# Ok(())\n# }}\n```", lines.join("\n"))
}
