//! The proxies of the environment. Each test starts its own process, since the environment belongs to the process.

use crate::at;
use crate::proxy::Proxy;
use registrar_sdk_tests::Server;
use registrar_sdk_tests::acme::CheckDomain;
use std::process::Command;

const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"];

/// Calls a URL with this proxy in the environment, and returns the output.
fn called(url: &str, proxy: &Proxy) -> String {
    called_with(url, &VARIABLES.map(|name| (name, proxy.url())))
}

/// Calls a URL with these variables, and returns the output.
fn called_with(url: &str, variables: &[(&str, String)]) -> String {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", "environment::call_in_a_process", "--ignored", "--nocapture"])
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("ALL_PROXY")
        .env_remove("all_proxy")
        .envs(variables.iter().cloned())
        .env("CALL", url)
        .output();
    String::from_utf8_lossy(&output.expect("a process").stdout).into_owned()
}

#[tokio::test]
#[ignore = "the tests below run it in a process of its own"]
async fn call_in_a_process() {
    let client = match at(&std::env::var("CALL").expect("a URL")).build() {
        Ok(client) => client,
        Err(error) => return println!("not built: {error}"),
    };
    match client.send(CheckDomain::new("example.com")).await {
        Ok(response) => println!("it says {}", response.domain_name),
        Err(error) => println!("{error}"),
    }
}

#[test]
fn a_client_uses_the_proxy_of_the_environment_by_default() {
    let server = Server::start();
    let proxy = Proxy::to(server.url().trim_start_matches("http://").parse().expect("an address"));
    let message = called("http://registrar.invalid", &proxy);
    assert!(message.contains("it says example.com"), "{message}");
    assert!(proxy.only().contains(" http://registrar.invalid/"));
}

#[test]
fn loopback_addresses_bypass_the_proxy() {
    let server = Server::start();
    let proxy = Proxy::to(server.url().trim_start_matches("http://").parse().expect("an address"));
    let message = called(&server.url(), &proxy);
    assert!(message.contains("it says example.com"), "{message}");
    assert_eq!((proxy.heads().len(), server.seen().len()), (0, 1));
}

#[test]
fn an_invalid_proxy_variable_is_an_error_without_its_password() {
    for url in [
        "http://user:canary@proxy:port",
        "socks5://user:canary@127.0.0.1:1080",
        "http://",
        "127.0.0.1:1:canary",
    ] {
        for (name, endpoint) in [
            ("HTTP_PROXY", "http://registrar.invalid"),
            ("HTTPS_PROXY", "https://registrar.invalid"),
            ("all_proxy", "https://registrar.invalid"),
        ] {
            let message = called_with(endpoint, &[(name, url.to_owned())]);
            let named = format!("`{}`: invalid proxy URL", name.to_uppercase());
            assert!(
                message.contains("not built: proxy: ") && message.contains(&named),
                "{name}={url}: {message}"
            );
            assert!(!message.contains("canary"), "{name}={url}: {message}");
            // A variable that this call does not use causes no error.
            let message = called_with("http://127.0.0.1:1", &[(name, url.to_owned())]);
            assert!(!message.contains("not built"), "{name}={url}: {message}");
        }
    }
}

#[test]
fn hosts_in_no_proxy_bypass_the_proxy() {
    let server = Server::start();
    let proxy = Proxy::to(server.url().trim_start_matches("http://").parse().expect("an address"));
    let at_once = |exempt: &str| {
        called_with(
            "http://registrar.invalid:8080",
            &[("HTTP_PROXY", proxy.url()), ("NO_PROXY", exempt.to_owned())],
        )
    };
    for exempt in ["*.invalid", "registrar.invalid:8080", ".invalid", "*"] {
        let message = at_once(exempt);
        assert!(message.contains("was not sent") && proxy.heads().is_empty(), "{exempt}: {message}");
    }
    assert!(at_once("*.example,registrar.invalid:8081").contains("it says example.com"));
    let message = at_once("http://registrar.invalid");
    assert!(message.contains("`NO_PROXY` has the invalid entry `http://registrar.invalid`"), "{message}");
}
