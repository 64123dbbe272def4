use registrar_sdk::aliyun_domain::{self, Credentials, Lang, LookupTmchNotice};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        LookupTmchNotice::new("2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001")
            .lang(Lang::En)
            .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
