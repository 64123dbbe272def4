//! The nameservers of names, and nameservers whose host names belong to the account's names.

use super::domains::in_profile;
use super::format::{Outcome, found, held, refuse, respond};
use super::modify::carry_out;
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{Domain, Work, World};
use serde_json::{Map, Value, json};
use std::net::IpAddr;

/// The maximum number of nameservers of a name.
const MOST: usize = 13;

/// Returns the nameservers of an order, in order.
pub(super) fn listed(call: &Call) -> Vec<String> {
    let text = |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut servers: Vec<(i64, String)> = call
        .list("nameserver_list")
        .iter()
        .filter_map(|entry| {
            let place = text(entry, "sortorder").and_then(|place| place.parse().ok()).unwrap_or(i64::MAX);
            Some((place, params::plain(&text(entry, "name")?)))
        })
        .collect();
    servers.sort_by_key(|(place, _)| *place);
    servers.into_iter().map(|(_, server)| server).collect()
}

/// Returns the account's domain name that contains a nameserver, and the nameserver's host part.
fn home<'a>(world: &'a World, server: &'a str) -> Option<(&'a Domain, &'a str)> {
    let dots = server.match_indices('.').map(|(at, _)| at);
    dots.into_iter().find_map(|at| Some((world.domain(&server[at + 1..])?, &server[..at])))
}

/// Whether a registry knows a nameserver. External nameservers count as known everywhere; one of the account's has
/// to be created, and added to other registries.
pub(super) fn is_known(world: &World, server: &str, name: &str) -> bool {
    let Some((domain, host)) = home(world, server) else { return true };
    let wanted = world.prices.suffix(name).map(registry);
    let is_own = world.prices.suffix(&domain.name).map(registry) == wanted;
    let is_added = || match domain.extra.get(&Domain::known_at(host)) {
        Some(suffixes) => suffixes.split(' ').any(|suffix| Some(registry(suffix)) == wanted),
        // A nameserver that was created elsewhere is known everywhere.
        None => true,
    };
    domain.registry_hosts.contains_key(host) && (is_own || is_added())
}

/// Suffixes of one registry count as one.
fn registry(suffix: &str) -> &str {
    match suffix {
        "net" => "com",
        "co.uk" => "uk",
        "com.cn" => "cn",
        other => other,
    }
}

/// Returns the refusal for a nameserver that a registry does not know.
pub(super) fn not_found(server: &str) -> Refusal {
    Refusal::new("435", format!("Name server '{server}' is not found at the registry."))
}

/// Returns the nameservers of a name with their sort order, and their addresses if known.
pub(super) fn assigned(world: &World, domain: &Domain) -> Value {
    let entry = |(place, server): (usize, &String)| {
        let addresses = home(world, server).and_then(|(domain, host)| domain.registry_hosts.get(host));
        json!({"name": server, "sortorder": place + 1, "ipaddress": addresses.and_then(|all| of_version(all, false))})
    };
    domain.nameservers.iter().enumerate().map(entry).collect()
}

fn of_version(addresses: &[String], six: bool) -> Option<&String> {
    addresses.iter().find(|address| address.parse::<IpAddr>().is_ok_and(|address| address.is_ipv6() == six))
}

/// Replaces all nameservers of a name.
pub(super) fn assign(world: &mut World, call: &Call) -> Outcome {
    let servers = params::texts(call.list("assign_ns")).iter().map(|server| params::plain(server)).collect();
    set(world, call, servers)
}

/// Adds nameservers and removes others.
pub(super) fn add_remove(world: &mut World, call: &Call) -> Outcome {
    let wanted = |name: &str| -> Vec<String> {
        params::texts(call.list(name)).iter().map(|server| params::plain(server)).collect()
    };
    let (add, remove) = (wanted("add_ns"), wanted("remove_ns"));
    if add.is_empty() && remove.is_empty() {
        return refuse("460", "Missing required field: add_ns or remove_ns");
    }
    let mut servers = account_name(world, call)?.nameservers.clone();
    if let Some(odd) = remove.iter().find(|server| !servers.contains(server)) {
        return refuse("465", format!("Name server '{odd}' does not serve this domain"));
    }
    servers.retain(|server| !remove.contains(server));
    servers.extend(add);
    set(world, call, servers)
}

fn set(world: &mut World, call: &Call, servers: Vec<String>) -> Outcome {
    let name = account_name(world, call)?.name.clone();
    let twice = servers.iter().enumerate().any(|(at, server)| servers[..at].contains(server));
    if twice {
        return refuse("465", "Invalid data: duplicate name server");
    }
    if servers.is_empty() || servers.len() > MOST {
        return refuse("405", format!("Registry error: a domain has 1 to {MOST} nameservers"));
    }
    if let Some(unknown) = servers.iter().find(|server| !is_known(world, server, &name)) {
        return Err(not_found(unknown));
    }
    carry_out(world, call, Work::SetNameservers { name, servers })
        .map_err(|refusal| registry_error(refusal, "updated"))?;
    respond(200, "Command Successful", json!({}))
}

/// Converts the refusal of a locked name to a registry error.
fn registry_error(refusal: Refusal, what: &str) -> Refusal {
    let text = format!("Registry error: nameservers not {what}");
    if refusal.code == "435" { Refusal::new("405", text) } else { refusal }
}

/// Returns the name that a command refers to.
fn account_name<'a>(world: &'a World, call: &Call) -> Result<&'a Domain, Refusal> {
    held(world, &params::name(call, "domain"))
        .ok_or_else(|| Refusal::new("480", "Domain not found in the account"))
}

/// Returns the nameservers of a profile.
pub(super) fn list(world: &mut World, call: &Call) -> Outcome {
    let domain = account_name(world, call)?;
    let mut entries = Vec::new();
    for domain in in_profile(world, domain) {
        for (host, addresses) in &domain.registry_hosts {
            let server = format!("{host}.{}", domain.name);
            entries.push(json!({
                "name": server,
                "ipaddress": of_version(addresses, false),
                "ipv6": of_version(addresses, true),
                // The guide contradicts itself; here 1 means a nameserver that no name uses and that can be
                // deleted.
                "can_delete": served(world, &server).is_none(),
            }));
        }
    }
    found(json!({"nameserver_list": entries}))
}

/// Returns a name that uses a nameserver.
fn served<'a>(world: &'a World, server: &str) -> Option<&'a Domain> {
    world.account_domains().find(|domain| domain.nameservers.iter().any(|one| one == server))
}

/// Returns the host part of a nameserver.
fn host(call: &Call, parameter: &str) -> Result<String, Refusal> {
    let (server, name) = (params::name(call, parameter), params::name(call, "domain"));
    let host =
        server.strip_suffix(&name).and_then(|host| host.strip_suffix('.')).filter(|host| !host.is_empty());
    host.map(str::to_owned)
        .ok_or_else(|| Refusal::new("465", format!("Invalid {parameter}: it does not lie in {name}")))
}

fn addresses(call: &Call) -> Result<Vec<String>, Refusal> {
    let mut addresses = Vec::new();
    for (name, six) in [("ipaddress", false), ("ipv6", true)] {
        let Some(text) = call.text(name) else { continue };
        match text.parse::<IpAddr>() {
            Ok(address) if address.is_ipv6() == six => addresses.push(text.to_owned()),
            _ => return refuse("465", format!("Invalid {name}")),
        }
    }
    if addresses.is_empty() {
        refuse("460", "Missing required field: ipaddress or ipv6")
    } else {
        Ok(addresses)
    }
}

/// Creates a nameserver in one of the account's names.
pub(super) fn create(world: &mut World, call: &Call) -> Outcome {
    let name = account_name(world, call)?.name.clone();
    let (host, addresses) = (host(call, "name")?, addresses(call)?);
    let work = Work::CreateHost { name: name.clone(), host: host.clone(), addresses };
    carry_out(world, call, work).map_err(|refusal| registry_error(refusal, "created"))?;
    let suffixes = params::texts(call.list("add_to_all_registry"));
    let suffixes: Vec<String> = suffixes.iter().map(|suffix| params::suffix(suffix)).collect();
    if let Some(domain) = world.domain_mut(&name) {
        domain.extra.insert(Domain::known_at(&host), suffixes.join(" "));
    }
    respond(200, "Nameserver Created", json!({}))
}

/// Changes a nameserver's addresses, and optionally its name.
pub(super) fn modify(world: &mut World, call: &Call) -> Outcome {
    let name = account_name(world, call)?.name.clone();
    let (old, addresses) = (host(call, "name")?, addresses(call)?);
    let new = call.text("new_name").map(|_| host(call, "new_name")).transpose()?.filter(|new| *new != old);
    if !world.domains[&name].registry_hosts.contains_key(&old) {
        return refuse("480", "Nameserver not found");
    }
    let Some(new) = new else {
        let work = Work::ChangeHost { name, host: old, addresses };
        carry_out(world, call, work).map_err(|refusal| registry_error(refusal, "modified"))?;
        return respond(200, "Command successful", json!({}));
    };
    let create = Work::CreateHost { name: name.clone(), host: new.clone(), addresses };
    carry_out(world, call, create).map_err(|refusal| registry_error(refusal, "modified"))?;
    carry_out(world, call, Work::DeleteHost { name: name.clone(), host: old.clone() })?;
    if let Some(domain) = world.domain_mut(&name)
        && let Some(suffixes) = domain.extra.remove(&Domain::known_at(&old))
    {
        domain.extra.insert(Domain::known_at(&new), suffixes);
    }
    // Names keep using a renamed nameserver.
    let (old, new) = (format!("{old}.{name}"), format!("{new}.{name}"));
    for server in world.domains.values_mut().flat_map(|domain| &mut domain.nameservers) {
        if *server == old {
            new.clone_into(server);
        }
    }
    respond(200, "Command successful", json!({}))
}

/// Deletes a nameserver that no name uses.
pub(super) fn delete(world: &mut World, call: &Call) -> Outcome {
    let name = account_name(world, call)?.name.clone();
    let host = host(call, "name")?;
    let Some(addresses) = world.domains[&name].registry_hosts.get(&host) else {
        return refuse("480", "Nameserver not found");
    };
    for parameter in ["ipaddress", "ipv6"] {
        if call.text(parameter).is_some_and(|address| !addresses.iter().any(|one| one == address)) {
            return refuse("465", format!("Invalid {parameter}: the nameserver has another one"));
        }
    }
    if let Some(domain) = served(world, &format!("{host}.{name}")) {
        return refuse("405", format!("Registry error: nameserver not deleted, it serves {}", domain.name));
    }
    carry_out(world, call, Work::DeleteHost { name: name.clone(), host: host.clone() })
        .map_err(|refusal| registry_error(refusal, "deleted"))?;
    if let Some(domain) = world.domain_mut(&name) {
        domain.extra.remove(&Domain::known_at(&host));
    }
    respond(200, "Nameserver deleted", json!({}))
}

/// Adds a nameserver to one registry or to all.
pub(super) fn add_to_registry(world: &mut World, call: &Call) -> Outcome {
    let (server, suffix) = (params::name(call, "fqdn"), params::suffix(call.text("tld").unwrap_or_default()));
    if !world.prices.suffixes.contains_key(&suffix) {
        return refuse("701", "The suffix is not serviced");
    }
    let Some((name, host)) =
        home(world, &server).map(|(domain, host)| (domain.name.clone(), host.to_owned()))
    else {
        // External nameservers are known already.
        return respond(200, "Command successful", json!({}));
    };
    let Some(domain) = world.domain_mut(&name).filter(|domain| domain.registry_hosts.contains_key(&host))
    else {
        return refuse("405", "Registry error: nameserver not added");
    };
    let key = Domain::known_at(&host);
    if call.boolean("all") == Some(true) {
        domain.extra.remove(&key);
    } else if let Some(suffixes) = domain.extra.get_mut(&key) {
        suffixes.push(' ');
        suffixes.push_str(&suffix);
    }
    respond(200, "Command successful", json!({}))
}

/// Returns whether a registry knows a nameserver, in the response code.
pub(super) fn check_at_registry(world: &mut World, call: &Call) -> Outcome {
    let (server, suffix) = (params::name(call, "fqdn"), params::suffix(call.text("tld").unwrap_or_default()));
    if !world.prices.suffixes.contains_key(&suffix) {
        return refuse("701", "The suffix is not serviced");
    }
    // Any name of the suffix will do.
    let (code, text) = match is_known(world, &server, &format!("any.{suffix}")) {
        true => (200, "Nameserver found"),
        false => (212, "Nameserver not found"),
    };
    let nothing: Map<String, Value> = Map::new();
    respond(code, text, nothing.into())
}
