//! Calls any action of Alibaba Cloud Domain from the shell.
//!
//! ```text
//! export ALIBABA_CLOUD_ACCESS_KEY_ID=… ALIBABA_CLOUD_ACCESS_KEY_SECRET=…
//! cargo run --example call -- CheckDomain DomainName=abc.com
//! cargo run --example call -- CheckDomain DomainName=abc.com --edition international --method GET --dry-run
//! ```

use registrar_sdk::aliyun_domain::{AliyunDomain, Client, Credentials};
use registrar_sdk::runtime::rpc::ReplyFormat;
use registrar_sdk::runtime::{Document, Effect, Method, Node, NodeKind, Params, Preview, Service};
use std::process::ExitCode;

const USAGE: &str = "\
usage: call ACTION [Name=value ...] [options]

  --edition china|international   whose account it is (china)
  --endpoint URL                  another base URL than the edition's
  --plain-http                    let the endpoint be http:// on another machine
  --method POST|GET               how parameters travel (POST)
  --format JSON|XML               how the reply is asked for (JSON)
  --dry-run                       show what would be signed and sent, and send nothing
  --any-price                     for what charges the account, or what the spec does not know
  --destroy NAME                  for what destroys: the name of what will be lost, once more
  --unchecked                     do not look at the rules of the spec first

The access key comes from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET
and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN.";

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Options::read(std::env::args().skip(1)) {
        Ok(options) => run(options).await,
        Err(problem) => Err(format!("{problem}\n\n{USAGE}")),
    };
    match outcome {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

struct Options {
    action: String,
    params: Params,
    international: bool,
    endpoint: Option<String>,
    plain_http: bool,
    method: Method,
    format: ReplyFormat,
    dry_run: bool,
    any_price: bool,
    destroy: Option<String>,
    unchecked: bool,
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            action: String::new(),
            params: Params::new(),
            international: false,
            endpoint: None,
            plain_http: false,
            method: Method::Post,
            format: ReplyFormat::Json,
            dry_run: false,
            any_price: false,
            destroy: None,
            unchecked: false,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value after it"));
            match argument.as_str() {
                "--edition" => options.international = one_of(&argument, &value()?, [("china", false), ("international", true)])?,
                "--endpoint" => options.endpoint = Some(value()?),
                "--plain-http" => options.plain_http = true,
                "--method" => options.method = one_of(&argument, &value()?, [("POST", Method::Post), ("GET", Method::Get)])?,
                "--format" => options.format = one_of(&argument, &value()?, [("JSON", ReplyFormat::Json), ("XML", ReplyFormat::Xml)])?,
                "--dry-run" => options.dry_run = true,
                "--any-price" => options.any_price = true,
                "--destroy" => options.destroy = Some(value()?),
                "--unchecked" => options.unchecked = true,
                other if other.starts_with("--") => return Err(format!("there is no option {other}")),
                other if options.action.is_empty() => options.action = other.to_owned(),
                other => {
                    let pair = other.split_once('=').ok_or(format!("a parameter is written Name=value: {other}"))?;
                    options.params.put(pair.0, pair.1);
                }
            }
        }
        if options.action.is_empty() { Err("which action?".to_owned()) } else { Ok(options) }
    }

    fn client(&self) -> Result<Client, registrar_sdk::runtime::Error> {
        let credentials = Credentials::from_env()?;
        let mut builder = if self.international { Client::international(credentials) } else { Client::china(credentials) };
        builder = builder.method(self.method).reply_format(self.format).user_agent("call-example");
        if let Some(endpoint) = &self.endpoint {
            if self.plain_http || is_loopback(endpoint) {
                builder = builder.allow_plain_http();
            }
            builder = builder.endpoint(endpoint);
        }
        let client = builder.build()?;
        Ok(if self.unchecked { client.unchecked() } else { client })
    }
}

fn one_of<T, const COUNT: usize>(option: &str, given: &str, choices: [(&str, T); COUNT]) -> Result<T, String> {
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let problem = format!("{option} takes {}, not {given}", names.join(" or "));
    choices.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(given)).map(|(_, choice)| choice).ok_or(problem)
}

/// Whether an endpoint is this machine itself, where plain HTTP harms nobody.
fn is_loopback(endpoint: &str) -> bool {
    let rest = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

async fn run(options: Options) -> Result<String, String> {
    let client = options.client().map_err(|error| error.to_string())?;
    let Options { action, params, dry_run, any_price, destroy, .. } = options;
    if dry_run {
        return client.preview_call(&action, params).map(|preview| show(&preview)).map_err(|error| error.to_string());
    }
    let call = match (destroy, any_price) {
        (Some(name), _) => client.call_to_destroy(&action, params, &name),
        (None, true) => client.call_at_any_price(&action, params),
        (None, false) => client.call(&action, params),
    };
    let reply = call.await.map_err(|error| hint(&action, error.to_string()))?;
    Ok(json(&reply))
}

/// The SDK's errors speak of its methods; here options stand for them.
fn hint(action: &str, error: String) -> String {
    let effect = AliyunDomain::INFO.operation(action).map(|operation| operation.effect);
    match effect {
        _ if !error.contains("client.call") => error,
        Some(Effect::Destroy) => format!("{error}\nHere: --destroy NAME"),
        _ => format!("{error}\nHere: --any-price"),
    }
}

fn show(preview: &Preview) -> String {
    let mut lines = vec![format!("{} {}", preview.method, preview.address), String::new()];
    lines.extend(preview.parameters.iter().map(|(name, value)| format!("  {name} = {value}")));
    lines.extend([String::new(), "string to sign".to_owned(), format!("  {}", preview.string_to_sign)]);
    lines.extend([String::new(), "signature".to_owned(), format!("  {}", preview.signature)]);
    lines.join("\n")
}

// ---------------------------------------------------------------------- the reply as JSON

fn json(document: &Document) -> String {
    let mut text = String::new();
    write(document.root(), 0, &mut text);
    text
}

fn write(node: Node<'_>, depth: usize, to: &mut String) {
    match node.kind() {
        NodeKind::Object => {
            let fields = by_name(node);
            brackets(['{', '}'], &fields, depth, to, |(name, nodes), to| {
                string(name, to);
                to.push_str(": ");
                match nodes.as_slice() {
                    [single] => write(*single, depth + 1, to),
                    several => list(several, depth + 1, to),
                }
            });
        }
        NodeKind::Array => list(&node.children().collect::<Vec<_>>(), depth, to),
        NodeKind::Null => to.push_str("null"),
        NodeKind::Number | NodeKind::Bool => to.push_str(&node.text()),
        _ => string(&node.text(), to),
    }
}

fn list(nodes: &[Node<'_>], depth: usize, to: &mut String) {
    brackets(['[', ']'], nodes, depth, to, |node, to| write(*node, depth + 1, to));
}

/// The fields of an object. XML repeats an element for each entry of a list: those are one field.
fn by_name(node: Node<'_>) -> Vec<(String, Vec<Node<'_>>)> {
    let mut fields: Vec<(String, Vec<Node<'_>>)> = Vec::new();
    for child in node.children() {
        let name = child.name();
        match fields.iter_mut().find(|(each, _)| *each == name) {
            Some((_, nodes)) => nodes.push(child),
            None => fields.push((name.into_owned(), vec![child])),
        }
    }
    fields
}

fn brackets<T>([open, close]: [char; 2], entries: &[T], depth: usize, to: &mut String, each: impl Fn(&T, &mut String)) {
    to.push(open);
    for (index, entry) in entries.iter().enumerate() {
        to.push_str(if index == 0 { "\n" } else { ",\n" });
        to.push_str(&"  ".repeat(depth + 1));
        each(entry, to);
    }
    if !entries.is_empty() {
        to.push('\n');
        to.push_str(&"  ".repeat(depth));
    }
    to.push(close);
}

fn string(text: &str, to: &mut String) {
    to.push('"');
    for c in text.chars() {
        match c {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            // What could steer a terminal is not printed raw.
            c if c.is_control() => to.push_str(&format!("\\u{:04x}", c as u32)),
            c => to.push(c),
        }
    }
    to.push('"');
}
