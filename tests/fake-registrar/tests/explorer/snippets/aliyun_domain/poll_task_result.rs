use registrar_sdk::aliyun_domain::{
    self, Credentials, PollTaskResult, TaskResultStatus,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = PollTaskResult::new(1, 20)
        .task_no("75addb07-28a3-450e-b5ec-test")
        .task_result_status(TaskResultStatus::Succeeded)
        .domain_name("test.com")
        .instance_id("S20181T0WLI85212");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
