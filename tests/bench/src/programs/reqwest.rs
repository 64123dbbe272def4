//! Fetches a URL, and prints the response.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "a TLS provider is already installed")?;
    let text = reqwest::get("https://example.com").await?.text().await?;
    println!("{text}");
    Ok(())
}
