use registrar_sdk::opensrs::{self, ContinueNameSearch, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ContinueNameSearch::new("Ko1fN8Fnw1qaCuFE1tc1daCaT1E")
        .max_wait_time("0.7".parse()?);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
