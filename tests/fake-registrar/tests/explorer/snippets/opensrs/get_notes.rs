use registrar_sdk::opensrs::{self, Credentials, GetNotes, NoteSubject};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request =
        GetNotes::new("example.com", NoteSubject::Transfer).transfer_id("37021");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
