use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryTaskDetailList, TaskDetailStatusCode,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryTaskDetailList::new(2, 2, "75addb07-28a3-450e-b5ec-test")
        .task_status(TaskDetailStatusCode::Failed)
        .domain_name("example.com")
        .instance_id("S20179H1BBI9test")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
