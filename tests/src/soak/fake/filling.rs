//! Generates parameters for any action from the operation's table, mostly about existing items.

use super::learned::{Learned, Name};
use super::words::words;
use crate::order_registrar::Rng;
use registrar_sdk::{
    Params,
    extend::{Condition, Editions, Format, Kind, Operation, Parameter, Rule},
};
use std::sync::atomic::{AtomicU64, Ordering};

const DAY: i64 = 86_400_000;
/// The suffixes of registered names; the registry of `.ca` is slow.
const SUFFIXES: [&str; 8] = ["com", "net", "org", "shop", "xyz", "io", "ca", "cn"];

/// A generator of parameters.
pub(super) struct Filling<'a> {
    pub(super) rng: &'a mut Rng,
    pub(super) learned: &'a Learned,
    pub(super) operation: &'static Operation,
    pub(super) edition: Editions,
    /// The time in milliseconds since 1970.
    pub(super) now: i64,
    /// The token in an e-mail.
    pub(super) token: String,
    /// Whether some parameters are to be invalid.
    pub(super) wrong: bool,
    /// The number of the next unused name.
    pub(super) fresh: &'a AtomicU64,
    /// The name that the call, or this part of it, refers to.
    name: String,
}

enum Value {
    Text(String),
    Boolean(bool),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<'a> Filling<'a> {
    pub(super) fn new(
        rng: &'a mut Rng,
        learned: &'a Learned,
        operation: &'static Operation,
        edition: Editions,
        fresh: &'a AtomicU64,
    ) -> Self {
        let (now, token, wrong, name) = (0, String::new(), false, String::new());
        Self { rng, learned, operation, edition, now, token, wrong, fresh, name }
    }

    /// Returns the parameters of a call.
    pub(super) fn params(mut self) -> Params {
        self.name = self.choose();
        let mut params = Params::new();
        self.level(self.operation.parameters, &mut params, 0);
        params
    }

    fn level(&mut self, parameters: &'static [Parameter], params: &mut Params, depth: usize) {
        let mut given: Vec<(&str, String)> = Vec::new();
        let edition = self.edition;
        for parameter in parameters.iter().filter(|parameter| parameter.editions.contains(edition)) {
            let fixed = parameter.rules.iter().any(|rule| matches!(rule, Rule::Fixed(_)));
            let holds = |condition: Condition| {
                let text =
                    given.iter().find(|(each, _)| *each == condition.parameter).map(|(_, text)| &**text);
                let is = match condition.values {
                    [] => text.is_some(),
                    values => values.contains(&text.unwrap_or("")),
                };
                is != condition.negated
            };
            let idle = parameter.applies_if.is_some_and(|condition| !holds(condition));
            let wanted = parameter.required.contains(self.edition)
                || parameter.required_if.is_some_and(holds)
                || self.rng.permille(self.likely(parameter, depth));
            // The SDK adds fixed parameters.
            if fixed || idle || !wanted || self.wrong && self.rng.permille(60) {
                continue;
            }
            if let Some(value) = self.parameter(parameter, params, depth) {
                given.push((parameter.name, value));
            }
        }
    }

    /// Returns the probability of an optional parameter, in thousandths.
    fn likely(&self, parameter: &Parameter, depth: usize) -> u64 {
        let batch = depth > 0 && self.operation.order.is_some();
        match parameter.name {
            "DomainName" | "CurrentExpirationDate" if batch => 1000,
            "RegistrantProfileId" if self.operation.order.is_some() => 930,
            "owner" => 950,
            name if CONTACT.iter().any(|(each, _)| *each == name) => 985,
            // Filters that match nothing would empty every list.
            "TaskNo" | "InstanceId" | "DomainGroupId" | "type" | "status" => 60,
            "ContactId" | "ExpectedPrice" => 20,
            "premium_price_to_verify" | "dns_template" | "reg_domain" => 20,
            "admin" | "billing" | "tech" => 300,
            _ if parameter.map && depth > 0 => 500,
            _ if parameter.map || matches!(parameter.kind, Kind::Structure(_)) => 40,
            _ => 130,
        }
    }

    /// Adds a parameter; returns its value if it is a single string.
    fn parameter(
        &mut self,
        parameter: &'static Parameter,
        params: &mut Params,
        depth: usize,
    ) -> Option<String> {
        if parameter.map {
            params.open(parameter.name);
            params.put_text("key", "value");
            params.close();
        } else if parameter.list {
            params.open_list(parameter.name);
            let mut names: Vec<String> = Vec::new();
            for _ in 0..self.entries(parameter) {
                // Each entry of a batch has its own name; duplicates are refused.
                if names.contains(&self.name) {
                    self.name = self.choose();
                }
                if names.contains(&self.name) && !self.wrong {
                    continue;
                }
                names.push(self.name.clone());
                self.one(parameter, params, depth);
            }
            params.close();
        } else {
            return self.one(parameter, params, depth);
        }
        None
    }

    fn one(&mut self, parameter: &'static Parameter, params: &mut Params, depth: usize) -> Option<String> {
        if let Kind::Structure(fields) = parameter.kind {
            params.open(parameter.name);
            self.level(fields, params, depth + 1);
            params.close();
            return None;
        }
        let value =
            if self.wrong && self.rng.permille(250) { self.nonsense() } else { self.value(parameter) };
        match value {
            Value::Boolean(flag) => {
                params.put_bool(parameter.name, flag);
                Some(flag.to_string())
            }
            Value::Text(text) => {
                params.put_text(parameter.name, &text);
                Some(text)
            }
        }
    }

    fn entries(&mut self, parameter: &Parameter) -> u64 {
        if self.wrong && self.rng.permille(100) {
            0
        } else if parameter.name == "types" {
            1
        } else {
            self.rng.between(1, 4)
        }
    }

    fn nonsense(&mut self) -> Value {
        let long = "x".repeat(600);
        let all = [
            "",
            " ",
            "-1",
            "0",
            "nonsense",
            "99999999999999999999",
            "ünï.cödé",
            "<&\">",
            "true",
            "a@b",
            &long,
        ];
        self.rng.pick(&all).into()
    }

    // ------------------------------------------------------------------ names

    /// Picks a name that suits the action; sometimes one that does not.
    fn choose(&mut self) -> String {
        let action = self.operation.name;
        let any = |_: &Name| true;
        let now = self.now;
        let odd = self.rng.permille(60);
        if action.contains("Activate") || matches!(action, "RegisterDomain" | "LookupDomain" | "CheckDomain")
        {
            return if odd { self.known(any) } else { self.new_name() };
        }
        if action.contains("TransferIn")
            || action.contains("OrderTransfer")
            || action.contains("Reserve")
            || action.contains("FixedPrice")
            || action.contains("FixPrice")
            || matches!(
                action,
                "SimpleTransfer"
                    | "TransferDomain"
                    | "CheckTransfer"
                    | "ResendTransferRequest"
                    | "CancelTransfer"
            )
        {
            let at = self.rng.below(self.learned.movable.len() as u64) as usize;
            return self.learned.movable.get(at).map_or_else(|| self.known(any), |(name, _)| name.clone());
        }
        if odd {
            return self.new_name();
        }
        if action.contains("Redeem") {
            return self.known(|name| (now - 62 * DAY..now - 29 * DAY).contains(&name.expires));
        }
        if action.contains("Renew") {
            return self.known(|name| name.expires > now - 31 * DAY && name.expires < now + 200 * DAY);
        }
        if action == "RevokeDomain" && self.rng.permille(850) {
            return self.known(|name| now - name.registered < 6 * DAY);
        }
        self.known(any)
    }

    fn new_name(&mut self) -> String {
        match self.rng.below(40) {
            0 => "gold.com".to_owned(),
            1 => "blocked.com".to_owned(),
            2 => "nobody.sells.this".to_owned(),
            // Sometimes several callers want the same name.
            3..=6 => format!("popular{}.{}", self.rng.below(40), self.rng.pick(&SUFFIXES)),
            // A name in another script has several spellings.
            number @ 7..=10 => {
                let label = ["Bücher", "例子", "straße", "ПРИМЕР"][number as usize - 7];
                let (fresh, suffix) = (self.fresh.fetch_add(1, Ordering::Relaxed), self.rng.pick(&SUFFIXES));
                format!("{label}{fresh}.{suffix}")
            }
            _ => {
                format!("name{}.{}", self.fresh.fetch_add(1, Ordering::Relaxed), self.rng.pick(&SUFFIXES))
            }
        }
    }

    /// Picks a matching name of the account, or else any.
    fn known(&mut self, fits: impl Fn(&Name) -> bool) -> String {
        let all = &self.learned.names;
        let mut some: Vec<&String> = all.iter().filter(|(_, one)| fits(one)).map(|(name, _)| name).collect();
        if some.is_empty() {
            some = all.keys().collect();
        }
        let at = self.rng.below(some.len() as u64) as usize;
        some.get(at).map_or_else(|| "example.com".to_owned(), |name| (*name).clone())
    }

    // ------------------------------------------------------------------ values

    fn number(&mut self, kind: &str) -> String {
        let all = self.learned.numbers(kind);
        match all.len() {
            0 => "3600001".to_owned(),
            many => {
                // Mostly one of the latest.
                let back = self.rng.below(many as u64).min(self.rng.below(many as u64)) as usize;
                all[many - 1 - back].clone()
            }
        }
    }

    fn day(&mut self) -> String {
        let millis = self.now - 60 * DAY + self.rng.below(120 * DAY as u64) as i64;
        fake_registrar::world::Time::from_millis(millis).date(fake_registrar::world::UTC)
    }

    fn value(&mut self, parameter: &Parameter) -> Value {
        if parameter.kind == Kind::Bool {
            return Value::Boolean(match parameter.name {
                "affect_domains" => self.rng.permille(30),
                "custom_nameservers" => self.rng.permille(300),
                "custom_tech_contact" => false,
                _ => self.rng.permille(500),
            });
        }
        let words = words(self.operation.name, parameter.name);
        if !words.is_empty() {
            return self.rng.pick(words).into();
        }
        if let Some((_, text)) = CONTACT.iter().find(|(name, _)| *name == parameter.name) {
            return (*text).into();
        }
        let known = self.learned.names.get(&self.name).cloned().unwrap_or_default();
        let server = |rng: &mut Rng| format!("ns{}.example.net", rng.between(1, 6));
        match parameter.name {
            "DomainName" | "domain" | "domain_name" => self.name.clone().into(),
            "domain_list" => self.name.clone().into(),
            "searchstring" => format!("idea{}", self.rng.below(100)).into(),
            "InstanceId" if self.operation.name.contains("TransferIn") => self.number("transfer in").into(),
            "InstanceId" => known.instance.into(),
            "CurrentExpirationDate" if self.rng.permille(970) => known.expires.to_string().into(),
            "currentexpirationyear" => {
                let year = fake_registrar::world::Time::from_millis(known.expires).year();
                (year.max(1000) - i64::from(self.rng.permille(30))).to_string().into()
            }
            "TaskNo" => self.number("task").into(),
            "DomainGroupId" => self.number("group").into(),
            "TaskDetailNo" => self.number("part").into(),
            "RegistrantProfileId" | "ContactTemplateId" => self.number("profile").into(),
            "order_id" => self.number("order").into(),
            "event_id" => self.number("event").into(),
            "transfer_id" => self.number("transfer").into(),
            "simple_transfer_job_id" => self.number("job").into(),
            "request_id" => self.number("request").into(),
            "Token" => self.token.clone().into(),
            "TransferAuthorizationCode" | "AuthorizationCode" | "auth_info" => {
                let code = self.learned.movable.iter().find(|(name, _)| *name == self.name);
                code.map_or("made-up", |(_, code)| code).into()
            }
            "Email" | "email" | "owner_email" => self.email().into(),
            "DnsName" => format!("ns{}", self.rng.between(1, 4)).into(),
            "name" | "fqdn" | "new_name"
                if self.operation.name.contains("ameserver")
                    && parameter.rules.contains(&Rule::Format(Format::Domain)) =>
            {
                format!("ns{}.{}", self.rng.between(1, 4), self.name).into()
            }
            "name" | "Dns1" | "Dns2" | "DomainNameServer" | "add_ns" | "assign_ns" => server(self.rng).into(),
            "remove_ns" => self.rng.pick(&["ns1.fake-registrar.example", "ns1.example.net"]).into(),
            "reg_username" => format!("user{}", self.rng.below(30)).into(),
            "reg_password" => "password1234".into(),
            "tld" | "tlds" | "add_to_all_registry" => format!(".{}", self.rng.pick(&SUFFIXES)).into(),
            "to_date" => ((self.now - self.rng.below(90) as i64 * DAY) / 1000).to_string().into(),
            "SubscriptionDuration" | "period" => match self.rng.below(12) {
                0 => self.rng.between(1, 10).to_string().into(),
                _ => self.rng.between(1, 2).to_string().into(),
            },
            "PageNum" | "page" => self.rng.between(1, 3).to_string().into(),
            "PageSize" | "limit" => self.rng.between(1, 40).to_string().into(),
            "max_wait_time" => "1".into(),
            name if name.ends_with("_from") || name.ends_with("_to") => self.day().into(),
            _ => self.by_kind(parameter),
        }
    }

    fn email(&mut self) -> String {
        format!("person{}@example.com", self.rng.below(60))
    }

    fn by_kind(&mut self, parameter: &Parameter) -> Value {
        let format = parameter.rules.iter().find_map(|rule| match rule {
            Rule::Format(format) => Some(*format),
            _ => None,
        });
        match (parameter.kind, format) {
            (_, Some(Format::Domain | Format::UnicodeDomain)) => self.name.clone().into(),
            (_, Some(Format::Email | Format::Emails)) => self.email().into(),
            (_, Some(Format::Ip)) if parameter.name == "ipv6" => "2001:db8::53".into(),
            (_, Some(Format::Ip)) => format!("192.0.2.{}", self.rng.between(1, 250)).into(),
            (Kind::Timestamp, _) => {
                (self.now - 60 * DAY + self.rng.below(120 * DAY as u64) as i64).to_string().into()
            }
            (Kind::Seconds, _) => (self.now / 1000).to_string().into(),
            (Kind::Date, _) => self.day().into(),
            (Kind::Int | Kind::Long | Kind::Unsigned, _) => self.rng.between(1, 9).to_string().into(),
            (Kind::Decimal, _) => "10.49".into(),
            _ => "example".into(),
        }
    }
}

/// A fictitious registrant, in the format of either service.
const CONTACT: [(&str, &str); 21] = [
    ("RegistrantName", "Alex Example"),
    ("RegistrantOrganization", "Alex Example"),
    ("Country", "US"),
    ("Province", "California"),
    ("City", "Sampletown"),
    ("Address", "1 Example Street"),
    ("PostalCode", "00000"),
    ("TelArea", "1"),
    ("Telephone", "2025550100"),
    ("first_name", "Alex"),
    ("last_name", "Example"),
    ("org_name", "Example Works"),
    ("address1", "1 Example Street"),
    ("city", "Sampletown"),
    ("state", "CA"),
    ("postal_code", "00000"),
    ("country", "US"),
    ("phone", "+1.2025550100"),
    ("fax", "+1.2025550101"),
    ("owner_address", "1 Example Street"),
    ("email", "person1@example.com"),
];
