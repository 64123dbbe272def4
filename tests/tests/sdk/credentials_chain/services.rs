//! Keys from services: for an instance, for a role, for a token.

use super::*;
use registrar_sdk::rpc::Role;
use registrar_sdk::{
    BoxFuture, Method,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::credential_servers::{self, CredentialServer, refusal, role_keys};
use std::time::Duration;

const ARN: &str = "acs:ram::1234567890123456:role/registrar";
const METADATA: (&str, &str) = ("ALIBABA_CLOUD_ECS_METADATA", "registrar");

#[tokio::test]
async fn an_instance_provides_the_keys_of_its_role_for_a_metadata_token() {
    let clock = ManualClock::new();
    let metadata = CredentialServer::metadata(&clock, 3600);
    let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).chain();
    assert_eq!(key(&credentials, &clock).await, ("STS.1".to_owned(), some("canary-token-1")));
    let asked: Vec<_> =
        metadata.asked().iter().map(|each| (each.method.clone(), each.target.clone())).collect();
    let roles = "/latest/meta-data/ram/security-credentials/";
    let expected = [("PUT", "/latest/api/token"), ("GET", roles), ("GET", &format!("{roles}registrar"))];
    assert_eq!(asked, expected.map(|(method, target)| (method.to_owned(), target.to_owned())));

    // The environment may name the role.
    let named = sources([METADATA]).metadata_endpoint(metadata.url()).metadata();
    assert_eq!(key(&named, &clock).await.0, "STS.2");
    assert_eq!(metadata.asked().len(), 5);
}

#[tokio::test]
async fn an_instance_without_metadata_tokens_provides_keys_unless_forbidden() {
    let clock = ManualClock::new();
    let old =
        CredentialServer::answering(|question| match (&*question.method, question.target.ends_with('/')) {
            ("PUT", _) => (404, String::new()),
            (_, true) => (200, "registrar".to_owned()),
            (_, false) => {
                (200, format!(r#"{{"Code":"Success",{}}}"#, credential_servers::keys(1, i64::from(u32::MAX))))
            }
        });
    let credentials = sources([("", "")]).metadata_endpoint(old.url()).metadata();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let strict = sources([("ALIBABA_CLOUD_IMDSV1_DISABLED", "true")]).metadata_endpoint(old.url()).metadata();
    let message = problem(&strict, &clock).await;
    assert!(
        message.contains("returned no token (HTTP 404), and ALIBABA_CLOUD_IMDSV1_DISABLED requires one"),
        "{message}"
    );
}

/// A metadata service as seen from a container whose network is one hop too far away: the response with the token
/// never arrives, and all others do.
struct OneHopAway;

impl Transport for OneHopAway {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let body = match (request.method, request.url.ends_with('/')) {
                (Method::Put, _) => {
                    return Err(TransportError::maybe_sent("no whole response within 1s").timed_out());
                }
                (_, true) => "registrar".to_owned(),
                (_, false) => {
                    format!(r#"{{"Code":"Success",{}}}"#, credential_servers::keys(1, i64::from(u32::MAX)))
                }
            };
            Ok(HttpResponse::new(200, body))
        })
    }
}

#[tokio::test]
async fn a_container_without_a_metadata_token_gets_keys_unless_forbidden() {
    let clock = ManualClock::new();
    let credentials = sources([("", "")]).transport(Arc::new(OneHopAway)).chain();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let strict = sources([("ALIBABA_CLOUD_IMDSV1_DISABLED", "true")]).transport(Arc::new(OneHopAway));
    let message = problem(&strict.metadata(), &clock).await;
    assert!(message.contains("100.100.100.200 does not respond: no whole response"), "{message}");
}

#[tokio::test]
async fn errors_of_the_metadata_service_are_reported() {
    let clock = ManualClock::new();
    for (status, body, says) in [
        (404, "canary", "no RAM role is attached to this instance"),
        (500, "canary", "it responded with HTTP 500"),
        (403, "canary", "it responded with HTTP 403"),
        (200, "<html>canary</html>", "did not return the name of a role"),
    ] {
        let metadata = CredentialServer::answering(move |question| match &*question.method {
            "PUT" => (200, "token".to_owned()),
            _ => (status, body.to_owned()),
        });
        let message =
            problem(&sources([("", "")]).metadata_endpoint(metadata.url()).metadata(), &clock).await;
        assert!(message.starts_with("credentials: ECS metadata: ") && message.contains(says), "{message}");
    }
    for (status, body, says) in [
        (404, "canary".to_owned(), "no RAM role with the requested name"),
        (200, "canary".to_owned(), "the response is not JSON"),
        (200, r#"{"Code":"canary"}"#.to_owned(), "does not have the code `Success`"),
        (200, r#"{"Code":"Success","AccessKeyId":"canary"}"#.to_owned(), "has no `AccessKeySecret`"),
        (200, format!(r#"{{"Code":"Success",{}}}"#, credential_servers::keys(1, 0)), "has already expired"),
    ] {
        let metadata = CredentialServer::answering(move |question| match &*question.method {
            "PUT" => (200, "token".to_owned()),
            _ => (status, body.clone()),
        });
        let message =
            problem(&sources([METADATA]).metadata_endpoint(metadata.url()).metadata(), &clock).await;
        assert!(message.contains(says), "{message}");
    }
    let away = sources([("", "")]).metadata_endpoint("http://127.0.0.1:1").metadata();
    assert!(problem(&away, &clock).await.contains("127.0.0.1 does not respond"));
    assert!(
        problem(&sources([NO_METADATA]).metadata(), &clock).await.contains("DISABLED disables this source")
    );
}

#[tokio::test]
async fn the_expiration_of_keys_is_relative_to_the_issuers_clock() {
    // This machine's clock is a day ahead: by its time the keys have expired long ago.
    let clock = ManualClock::new();
    clock.advance(Duration::from_secs(86_400));
    let credentials = sources([METADATA]).transport(Arc::new(Nine::default())).metadata();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    clock.advance(Duration::from_secs(44 * 60));
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    clock.advance(Duration::from_secs(2 * 60));
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
}

/// A metadata service whose time is always nine o'clock, with keys for an hour, as a transport.
#[derive(Default)]
struct Nine(AtomicUsize);

impl Transport for Nine {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        assert!(request.url.starts_with("http://100.100.100.200/latest/"));
        let body = match request.method {
            Method::Put => "token".to_owned(),
            _ => {
                let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
                let keys = credential_servers::keys(number, ManualClock::new().seconds() + 3600);
                format!(r#"{{"Code":"Success",{keys}}}"#)
            }
        };
        Box::pin(async {
            Ok(HttpResponse::new(200, body).with_header("date", "Mon, 01 Jun 2026 09:00:00 GMT"))
        })
    }
}

#[tokio::test]
async fn a_role_is_assumed_with_a_signed_call() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let role = Role::new(ARN)
        .session_name("renewals")
        .duration(Duration::from_secs(900))
        .policy(r#"{"Version":"1"}"#)
        .external_id("canary-external");
    let base = Credentials::new("base", "canary-base");
    let credentials = sources([("", "")]).sts_endpoint(sts.url()).assume_role(base, role);
    assert_eq!(key(&credentials, &clock).await, ("STS.1".to_owned(), some("canary-token-1")));
    let [question] = &sts.asked()[..] else { panic!("{:?}", sts.asked()) };
    assert!(question.is_signed_with("canary-base"));
    for (name, value) in [
        ("Action", "AssumeRole"),
        ("Version", "2015-04-01"),
        ("AccessKeyId", "base"),
        ("RoleArn", ARN),
        ("RoleSessionName", "renewals"),
        ("DurationSeconds", "900"),
        ("Policy", r#"{"Version":"1"}"#),
        ("ExternalId", "canary-external"),
        ("Timestamp", "2026-06-01T09:00:00Z"),
    ] {
        assert_eq!(question.parameter(name), value, "{name}");
    }
    // Keys for a quarter of an hour are renewed when a quarter of the time is left.
    clock.advance(Duration::from_secs(674));
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    clock.advance(Duration::from_secs(1));
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
}

#[tokio::test]
async fn roles_can_be_chained() {
    let clock = ManualClock::new();
    let (sts, metadata) = (CredentialServer::sts(&clock), CredentialServer::metadata(&clock, 3600));
    let setup = || sources([METADATA]).sts_endpoint(sts.url()).metadata_endpoint(metadata.url());
    let first = setup().assume_role(setup().metadata(), Role::new(ARN));
    let second = setup().assume_role(first, Role::new("acs:ram::2:role/other"));
    assert_eq!(key(&second, &clock).await.0, "STS.2");
    let asked = sts.asked();
    assert!(
        asked[0].is_signed_with("canary-secret-1") && asked[0].parameter("SecurityToken") == "canary-token-1"
    );
    assert_eq!(asked[0].parameter("RoleSessionName"), "registrar-sdk-1780304400");
    assert!(
        asked[1].is_signed_with("canary-secret-1")
            && asked[1].parameter("RoleArn") == "acs:ram::2:role/other"
    );
}

#[tokio::test]
async fn profiles_name_roles_in_every_way_of_the_command_line_tool() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let (sts, metadata) = (CredentialServer::sts(&clock), CredentialServer::metadata(&clock, 3600));
    let token = folder.write("token", "canary-oidc");
    let path = folder.write(
        "config.json",
        &format!(
            r#"{{"profiles":[
        {{"name":"role","mode":"RamRoleArn","access_key_id":"base","access_key_secret":"canary-base","ram_role_arn":"{ARN}","ram_session_name":"s","expired_seconds":1800,"external_id":"e"}},
        {{"name":"chained","mode":"ChainableRamRoleArn","source_profile":"instance","ram_role_arn":"{ARN}","expired_seconds":0}},
        {{"name":"instance","mode":"EcsRamRole","ram_role_name":"registrar"}},
        {{"name":"oidc","mode":"OIDC","ram_role_arn":"{ARN}","oidc_provider_arn":"p","oidc_token_file":{token:?},"ram_session_name":"s"}}
    ]}}"#
        ),
    );
    let of = |profile: &str| {
        let sources = sources([(PROFILE, profile)]).sts_endpoint(sts.url()).metadata_endpoint(metadata.url());
        sources.config_path(&path).config_file()
    };
    for (index, profile, action, duration) in [
        (0, "role", "AssumeRole", "1800"),
        (1, "chained", "AssumeRole", "3600"),
        (2, "oidc", "AssumeRoleWithOIDC", "3600"),
    ] {
        assert_eq!(key(&of(profile), &clock).await.0, format!("STS.{}", index + 1), "{profile}");
        let question = &sts.asked()[index];
        assert_eq!(question.parameter("Action"), action, "{profile}");
        assert_eq!((question.parameter("RoleArn"), question.parameter("DurationSeconds")), (ARN, duration));
    }
    assert!(sts.asked()[1].is_signed_with("canary-secret-1"), "with the keys of the instance");
    assert_eq!(key(&of("instance"), &clock).await.0, "STS.2");
}

#[tokio::test]
async fn sections_name_roles_in_every_way_of_the_credentials_file() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let (sts, metadata) = (CredentialServer::sts(&clock), CredentialServer::metadata(&clock, 3600));
    let token = folder.write("token", "canary-oidc");
    let path = folder.write(
        "credentials",
        &format!(
            "[role]\ntype = ram_role_arn\naccess_key_id = base\naccess_key_secret = canary-base\nrole_arn = {ARN}\nrole_session_name = s\n\
            [instance]\ntype = ecs_ram_role\nrole_name = registrar\n\
            [oidc]\ntype = oidc_role_arn\nrole_arn = {ARN}\noidc_provider_arn = p\noidc_token_file_path = {}\n",
            token.display()
        ),
    );
    for (profile, id) in [("role", "STS.1"), ("oidc", "STS.2"), ("instance", "STS.1")] {
        let sources = sources([(PROFILE, profile)]).sts_endpoint(sts.url()).metadata_endpoint(metadata.url());
        let credentials = sources.credentials_path(&path).credentials_file();
        assert_eq!(key(&credentials, &clock).await.0, id, "{profile}");
    }
}

#[tokio::test]
async fn a_pods_token_is_sent_unsigned_and_read_again_each_time() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    let file = folder.write("token", "canary-oidc-1\n");
    let credentials = pod(&file).sts_endpoint(sts.url()).chain();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    folder.write("token", "canary-oidc-2");
    clock.advance(Duration::from_secs(45 * 60));
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
    let asked = sts.asked();
    assert_eq!(
        [asked[0].parameter("OIDCToken"), asked[1].parameter("OIDCToken")],
        ["canary-oidc-1", "canary-oidc-2"]
    );
    assert_eq!(asked[0].parameter("OIDCProviderArn"), "acs:ram::1:oidc-provider/cluster");
    assert_eq!((asked[0].parameter("RoleArn"), asked[0].parameter("RoleSessionName")), (ARN, "pod"));
    for name in ["AccessKeyId", "Signature", "SignatureNonce"] {
        assert!(!asked[0].form.contains_key(name), "{name}");
    }
    assert_eq!((&*asked[0].method, &*asked[0].target), ("POST", "/"), "no token in a URL");
}

fn pod(file: &Path) -> Sources {
    sources([
        ("ALIBABA_CLOUD_ROLE_ARN", ARN),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/cluster"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file.to_str().expect("UTF-8")),
        ("ALIBABA_CLOUD_ROLE_SESSION_NAME", "pod"),
    ])
}

#[tokio::test]
async fn errors_of_sts_are_reported_with_their_request_id() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let file = folder.write("token", "canary-oidc");
    let sts = CredentialServer::answering(|_| {
        (400, refusal("AuthenticationFail.OIDCToken.Invalid", "The token canary-oidc is wrong."))
    });
    let message = problem(&pod(&file).sts_endpoint(sts.url()).oidc(), &clock).await;
    for part in [
        "OIDC: AssumeRoleWithOIDC failed: AuthenticationFail.OIDCToken.Invalid",
        "the message is withheld: it repeats a sensitive value",
        "HTTP 400, request id STS-0",
    ] {
        assert!(message.contains(part), "{message}");
    }
    assert_eq!(sts.asked().len(), 1);

    let sts = CredentialServer::answering(|_| (403, refusal("NoPermission", "You canary-external may not.")));
    let role = Role::new(ARN).external_id("canary-external");
    let taken =
        |role| sources([("", "")]).sts_endpoint(sts.url()).assume_role(Credentials::new("i", "canary"), role);
    let message = problem(&taken(role), &clock).await;
    assert!(
        message.contains("RAM role: AssumeRole failed: NoPermission: the message is withheld")
            && message.contains("the role's trust policy"),
        "{message}"
    );
    let short = Role::new(ARN).duration(Duration::from_secs(899));
    assert!(problem(&taken(short), &clock).await.contains("at least 15 minutes"));

    let none = folder.0.join("none");
    assert!(problem(&pod(&none).oidc(), &clock).await.contains("does not exist"));
    folder.write("token", " \n");
    assert!(problem(&pod(&file).oidc(), &clock).await.contains("is empty"));
}

#[tokio::test]
async fn temporary_failures_of_sts_are_retried() {
    let clock = ManualClock::new();
    let hands = Arc::clone(&clock);
    let mut count = 0;
    let sts = CredentialServer::answering(move |_| {
        count += 1;
        match count {
            1 => (503, refusal("ServiceUnavailable", "Later.")),
            2 => (0, String::new()),
            _ => (200, role_keys(1, hands.seconds() + 3600)),
        }
    });
    let base = Credentials::new("base", "canary");
    let credentials = sources([("", "")]).sts_endpoint(sts.url()).assume_role(base, Role::new(ARN));
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let nonces: std::collections::BTreeSet<_> =
        sts.asked().iter().map(|question| question.parameter("SignatureNonce").to_owned()).collect();
    assert_eq!(nonces.len(), 3, "each attempt is signed anew");
}

#[tokio::test]
async fn a_credentials_uri_provides_keys_like_a_metadata_service() {
    let clock = ManualClock::new();
    let seconds = clock.seconds() + 3600;
    let agent = CredentialServer::answering(move |question| match &*question.target {
        "/keys?token=canary" => {
            (200, format!(r#"{{"Code":"Success",{}}}"#, credential_servers::keys(1, seconds)))
        }
        _ => (404, String::new()),
    });
    let address = format!("{}/keys?token=canary", agent.url());
    let uri = |address: &str| sources([("ALIBABA_CLOUD_CREDENTIALS_URI", address), NO_METADATA]);
    assert_eq!(key(&uri(&address).chain(), &clock).await.0, "STS.1");
    let message = problem(&uri(&agent.url()).uri(), &clock).await;
    assert!(message.ends_with("credentials URI: it responded with HTTP 404"), "{message}");
    assert!(problem(&uri("canary canary").uri(), &clock).await.contains("invalid credentials URI: expected"));
}

/// A transport whose errors contain the whole URL without a default port, like those of HTTP clients.
struct Telling;

impl Transport for Telling {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let text = format!("error sending request for url ({})", request.url.replace(":80/", "/"));
        Box::pin(async { Err(TransportError::not_sent(text)) })
    }
}

#[tokio::test]
async fn a_token_in_a_credentials_uri_is_never_shown() {
    let clock = ManualClock::new();
    for address in ["http://127.0.0.1/keys?token=canary%2B1", "http://127.0.0.1:80/canary-path/keys"] {
        let credentials = sources([("ALIBABA_CLOUD_CREDENTIALS_URI", address), NO_METADATA]);
        let message = problem(&credentials.transport(Arc::new(Telling)).chain(), &clock).await;
        assert!(
            message.contains("the credentials URI does not respond: the message is withheld")
                && !message.contains("canary"),
            "{message}"
        );
    }
}

#[test]
fn invalid_endpoints_are_reported_when_the_client_is_built() {
    let built = |sources: Sources| {
        aliyun_domain::international(sources.chain()).build().expect_err("an error").to_string()
    };
    let message = built(Sources::new().sts_endpoint("http://sts.example"));
    assert!(message.contains("plain HTTP"), "{message}");
    assert!(built(Sources::new().metadata_endpoint("ftp://example")).contains("must begin with"));
    assert!(
        aliyun_domain::international(Sources::new().sts_endpoint("http://127.0.0.1:1").chain())
            .build()
            .is_ok()
    );
    let put = aliyun_domain::international(Credentials::new("i", "s")).method(Method::Put);
    assert!(put.build().expect_err("an error").to_string().contains("supports only GET and POST"));
}
