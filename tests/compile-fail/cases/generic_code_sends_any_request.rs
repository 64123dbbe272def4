//! A generic function that accepts any request could receive a purchase.

use registrar_sdk::{Client, Error, Request, Service};

async fn logged<S: Service, R: Request<Service = S>>(client: &Client<S>, request: R) -> Result<R::Response, Error> {
    println!("{}", R::OPERATION.name);
    client.send(request).await.map(|response| response.into_inner())
}

fn main() {}
