use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryTaskDetailHistory, TaskDetailStatusCode,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryTaskDetailHistory::new(1, "75addb07-28a3-450e-b5ec-test")
        .task_status(TaskDetailStatusCode::Failed)
        .domain_name("example.com")
        .domain_name_cursor("example.com")
        .task_detail_no_cursor("d2402d834c9e4db880d375173e786738")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
