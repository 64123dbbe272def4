//! What stands on the command line.

use registrar_sdk::rpc::ResponseFormat;
use registrar_sdk::{Currency, Method, Money, Params, Spend};

/// How to call this program.
pub const USAGE: &str = "\
usage: call ACTION [Name=value ...] [options]

  --service aliyun-domain|opensrs  whose API it is (aliyun-domain)
  --edition NAME                   aliyun-domain: china or international (china);
                                   opensrs: live or horizon (horizon)
  --endpoint URL                   another base URL than the edition's
  --plain-http                     let the endpoint be http:// on another machine
  --method POST|GET                aliyun-domain: how parameters travel (POST)
  --format JSON|XML                aliyun-domain: how the response is asked for (JSON)
  --dry-run                        show what would be signed and sent, and send nothing
  --at-most AMOUNT                 for what charges the account: what it may cost, as '15.50 USD'
  --any-price                      for what charges the account, or what the spec does not know
  --destroy NAME                   for what destroys: the name of what will be lost, once more
  --unchecked                      do not look at the rules of the spec first

Credentials come from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for
temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN; for OpenSRS from OPENSRS_USERNAME and OPENSRS_KEY.";

/// A service that can be called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    AliyunDomain,
    Opensrs,
}

pub struct Options {
    pub action: String,
    pub params: Params,
    pub service: Target,
    pub edition: Option<String>,
    pub endpoint: Option<String>,
    pub plain_http: bool,
    pub method: Method,
    pub format: ResponseFormat,
    pub dry_run: bool,
    pub spend: Option<Spend>,
    pub currency: Option<Currency>,
    pub destroy: Option<String>,
    pub unchecked: bool,
}

impl Options {
    pub fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            action: String::new(),
            params: Params::new(),
            service: Target::AliyunDomain,
            edition: None,
            endpoint: None,
            plain_http: false,
            method: Method::Post,
            format: ResponseFormat::Json,
            dry_run: false,
            spend: None,
            currency: None,
            destroy: None,
            unchecked: false,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--service" => {
                    let services = [("aliyun-domain", Target::AliyunDomain), ("opensrs", Target::Opensrs)];
                    options.service = one_of(&argument, &value()?, services)?;
                }
                "--edition" => options.edition = Some(value()?),
                "--endpoint" => options.endpoint = Some(value()?),
                "--plain-http" => options.plain_http = true,
                "--method" => {
                    let methods = [("POST", Method::Post), ("GET", Method::Get)];
                    options.method = one_of(&argument, &value()?, methods)?;
                }
                "--format" => {
                    let formats = [("JSON", ResponseFormat::Json), ("XML", ResponseFormat::Xml)];
                    options.format = one_of(&argument, &value()?, formats)?;
                }
                "--dry-run" => options.dry_run = true,
                "--any-price" => options.spend = Some(Spend::at_any_price()),
                "--at-most" => {
                    let most: Money = value()?.parse().map_err(|error| format!("{argument}: {error}"))?;
                    options.spend = Some(Spend::at_most(most));
                    options.currency = Some(most.currency());
                }
                "--destroy" => options.destroy = Some(value()?),
                "--unchecked" => options.unchecked = true,
                other if other.starts_with("--") => return Err(format!("there is no option {other}")),
                other if options.action.is_empty() => options.action = other.to_owned(),
                other => {
                    let problem = format!("a parameter is written Name=value: {other}");
                    let (name, value) = other.split_once('=').ok_or(problem)?;
                    options.params.put(name, value);
                }
            }
        }
        if options.action.is_empty() { Err("which action?".to_owned()) } else { Ok(options) }
    }

    /// Whether plain HTTP is asked for, or harms nobody since the endpoint is this machine itself.
    pub fn allows_plain_http(&self) -> bool {
        self.plain_http || self.endpoint.as_deref().is_some_and(is_loopback)
    }
}

fn one_of<T, const COUNT: usize>(
    option: &str,
    given: &str,
    choices: [(&str, T); COUNT],
) -> Result<T, String> {
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let problem = format!("{option} takes {}, not {given}", names.join(" or "));
    let found = choices.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(given));
    found.map(|(_, choice)| choice).ok_or(problem)
}

fn is_loopback(endpoint: &str) -> bool {
    let rest = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|ip| ip.is_loopback())
}
