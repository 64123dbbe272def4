//! A shell script that signs a request with openssl and sends it with curl, without the SDK.

use super::{Target, environment, quoted};
use crate::explorer::asked::{Call, Signature};
use crate::explorer::steps::Signed;
use crate::gateway::encoding::encode;
use registrar_sdk::extend::HttpRequest;

/// Returns the script for a signed request.
///
/// # Errors
///
/// Returns why there is none.
pub(in crate::explorer) fn write(
    call: &Call,
    signed: &Signed,
    request: Option<&HttpRequest>,
    target: &Target,
) -> Result<String, String> {
    let request = request.ok_or("the request cannot be encoded")?;
    let url = if target.real { request.address().trim_end_matches('/') } else { target.fake.as_str() };
    let environment = environment(call, target);
    Ok(match call.asked.signature {
        _ if !call.is_rpc() => xcp(&environment, url, request),
        Signature::V1 => v1(&environment, url, signed),
        Signature::V3 => v3(&environment, url, signed, request),
    })
}

/// What a script fills in for itself: parameters of each request, by name.
const OWN: [(&str, &str); 4] = [
    ("AccessKeyId", "$ALIBABA_CLOUD_ACCESS_KEY_ID"),
    ("SecurityToken", "$token"),
    ("SignatureNonce", "$nonce"),
    ("Timestamp", "$timestamp"),
];

fn v1(environment: &str, url: &str, signed: &Signed) -> String {
    let has_token = signed.parameters.iter().any(|(name, _)| name == "SecurityToken");
    let token = if has_token { TOKEN } else { "" };
    let parameter = |(name, value): &(String, String)| {
        let own = OWN.iter().find(|(own, _)| own == name).map(|(_, own)| (*own).to_owned());
        format!("{}={}", encode(name), own.unwrap_or_else(|| encode(value)))
    };
    let query: Vec<String> = signed.parameters.iter().map(parameter).collect();
    let query = query.join("&");
    format!(
        r##"{environment}
timestamp=$(date -u +%Y-%m-%dT%H%%3A%M%%3A%SZ)
nonce=$(openssl rand -hex 16)
{token}# All parameters, sorted by name and percent-encoded.
query="{query}"
# The string to sign has the query in it, encoded a second time.
encoded=$(printf %s "$query" | sed 's/%/%25/g; s/=/%3D/g; s/&/%26/g')
signature=$(printf %s "POST&%2F&$encoded" |
    openssl dgst -sha1 -hmac "$ALIBABA_CLOUD_ACCESS_KEY_SECRET&" -binary | openssl base64)
curl -sS {url}/ --data "$query" --data-urlencode "Signature=$signature"
"##
    )
}

/// Percent-encodes a security token, which can have the signs of Base64.
const TOKEN: &str = "token=$(printf %s \"$ALIBABA_CLOUD_SECURITY_TOKEN\" | sed 's/%/%25/g; s/+/%2B/g; s/\\//%2F/g; s/=/%3D/g')\n";

fn v3(environment: &str, url: &str, signed: &Signed, request: &HttpRequest) -> String {
    let body = signed.steps.iter().find(|step| step.name == "body").map(|step| step.text.as_str());
    let body = body.unwrap_or_default();
    let host = url.split_once("://").map_or(url, |(_, host)| host);
    let header = |name: &str| request.header(name).unwrap_or_default().to_owned();
    let has_token = !header("x-acs-security-token").is_empty();
    let form = "content-type:application/x-www-form-urlencoded\n";
    let id = "x-acs-accesskey-id:$ALIBABA_CLOUD_ACCESS_KEY_ID\n";
    let token = "x-acs-security-token:$ALIBABA_CLOUD_SECURITY_TOKEN\n";
    let [form, id, token] = [(form, !body.is_empty()), (id, has_token), (token, has_token)]
        .map(|(line, needed)| if needed { line } else { "" });
    let (action, version) = (header("x-acs-action"), header("x-acs-version"));
    let (body, url) = (quoted(body), url.trim_end_matches('/'));
    let accept = header("accept");
    format!(
        r##"{environment}
# The parameters, sorted and percent-encoded.
body={body}
hash=$(printf %s "$body" | openssl dgst -sha256 -r | cut -d ' ' -f 1)
# The signed headers, sorted by name.
headers="{form}host:{host}
{id}x-acs-action:{action}
x-acs-content-sha256:$hash
x-acs-date:$(date -u +%Y-%m-%dT%H:%M:%SZ)
{token}x-acs-signature-nonce:$(openssl rand -hex 16)
x-acs-version:{version}"
names=$(printf '%s\n' "$headers" | cut -d : -f 1 | paste -sd ';' -)
canonical=$(printf 'POST\n/\n\n%s\n\n%s\n%s' "$headers" "$names" "$hash")
string=$(printf 'ACS3-HMAC-SHA256\n%s' "$(printf %s "$canonical" | openssl dgst -sha256 -r | cut -d ' ' -f 1)")
signature=$(printf %s "$string" |
    openssl dgst -sha256 -hmac "$ALIBABA_CLOUD_ACCESS_KEY_SECRET" -r | cut -d ' ' -f 1)
printf '%s\n' "$headers" | curl -sS -X POST {url}/ --header @- --header 'accept: {accept}' \
    --header "authorization: ACS3-HMAC-SHA256 Credential=$ALIBABA_CLOUD_ACCESS_KEY_ID,SignedHeaders=$names,Signature=$signature" \
    --data "$body"
"##
    )
}

fn xcp(environment: &str, url: &str, request: &HttpRequest) -> String {
    let body = quoted(&String::from_utf8_lossy(&request.body));
    format!(
        r##"{environment}
body={body}
# The MD5 of the body and the key, and then of that and the key.
inner=$(printf %s "$body$OPENSRS_KEY" | openssl dgst -md5 -r | cut -d ' ' -f 1)
signature=$(printf %s "$inner$OPENSRS_KEY" | openssl dgst -md5 -r | cut -d ' ' -f 1)
curl -sS {url}/ --header 'Content-Type: text/xml' --header "X-Username: $OPENSRS_USERNAME" \
    --header "X-Signature: $signature" --data-binary "$body"
"##
    )
}
