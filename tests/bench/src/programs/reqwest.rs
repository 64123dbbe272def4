//! Gets what stands at an address, and prints it.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "a provider of TLS stands already")?;
    let text = reqwest::get("https://example.com").await?.text().await?;
    println!("{text}");
    Ok(())
}
