//! The callers' clients: one for each service.

use super::plan::Intended;
use super::registrars::username;
use super::sabotage::Sabotage;
use crate::order_registrar::{Kind, Service};
use crate::server::{ID, SECRET};
use crate::xcp_server::KEY;
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    self as aliyun, Redemption, Registration, Renewal, SaveBatchTaskForCreatingOrderActivate,
    SaveBatchTaskForCreatingOrderRedeem, SaveBatchTaskForCreatingOrderRenew,
    SaveBatchTaskForCreatingOrderTransfer, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderRedeem, SaveSingleTaskForCreatingOrderRenew,
    SaveSingleTaskForCreatingOrderTransfer, Transfer,
};
use registrar_sdk::opensrs::{
    self, Contact, ContactSet, OrderHandling, RedeemDomain, RegisterDomain, RegisterDomainRequired,
    RenewDomain, RenewDomainRequired,
};
use registrar_sdk::{
    BoxFuture, ClientBuilder, Conclusion, Currency, Error, Observed, Order, OrderKind, Placed, Prices,
    Purchase, Reconciled, Request, Service as Api, Settle, Spend, Timestamp, usd,
};

/// Returns the number of an account at Alibaba Cloud.
fn number(account: usize) -> String {
    (1_234_567_890_123_456 + account).to_string()
}

/// Both clients of one account.
pub(super) struct Clients {
    aliyun: Client<aliyun::AliyunDomain>,
    opensrs: Client<opensrs::Opensrs>,
}

/// Runs the same code with either client.
macro_rules! with {
    ($clients:expr, $service:expr, $client:ident => $do:expr) => {
        match $service {
            Service::Aliyun => {
                let $client = &$clients.aliyun;
                $do
            }
            Service::Opensrs => {
                let $client = &$clients.opensrs;
                $do
            }
        }
    };
}

/// The settings of both clients.
pub(super) trait Settings {
    fn set<S: Api>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S>;
}

impl Clients {
    pub(super) fn open(
        china: bool,
        account: usize,
        sabotage: Option<Sabotage>,
        settings: &impl Settings,
    ) -> Result<Self, Error> {
        let keys = aliyun::Credentials::new(ID, SECRET);
        let builder = if china { aliyun::china(keys) } else { aliyun::international(keys) };
        let builder =
            builder.account(number(if sabotage == Some(Sabotage::IgnoresAccounts) { 0 } else { account }));
        let keys = opensrs::Credentials::new(username(account), KEY);
        Ok(Self {
            aliyun: priced(settings.set(builder)).build()?,
            opensrs: priced(settings.set(opensrs::live(keys))).build()?,
        })
    }

    pub(super) fn place(
        &self,
        wanted: &Intended,
        order: &Order,
    ) -> BoxFuture<'static, Result<Placed, Error>> {
        let spend = if wanted.limited { Spend::at_most(usd(1_000_000)) } else { Spend::at_any_price() };
        with!(self, wanted.service, client => client.place(order, spend))
    }

    pub(super) fn reconcile(
        &self,
        service: Service,
        order: &Order,
    ) -> BoxFuture<'static, Result<Reconciled, Error>> {
        with!(self, service, client => client.reconcile(order))
    }

    pub(super) fn settle(&self, service: Service, order: &Order) -> Settle {
        with!(self, service, client => client.settle(order))
    }

    pub(super) fn conclude(
        &self,
        service: Service,
        order: &Order,
        conclusion: Conclusion,
    ) -> BoxFuture<'static, Result<(), Error>> {
        with!(self, service, client => client.conclude(order, conclusion))
    }

    pub(super) fn restore(&self, service: Service, text: &str) -> BoxFuture<'static, Result<Order, Error>> {
        with!(self, service, client => client.restore(text))
    }

    /// Returns the order of this id, if the journal has it as pending.
    pub(super) async fn pending(&self, wanted: &Intended) -> Result<Option<Order>, Error> {
        let pending = self.all_pending(wanted.service).await?;
        Ok(pending.into_iter().find(|order| order.id() == wanted.id))
    }

    /// Returns all pending orders of this account and service.
    pub(super) fn all_pending(&self, service: Service) -> BoxFuture<'static, Result<Vec<Order>, Error>> {
        with!(self, service, client => client.pending())
    }

    /// Places an order from the journal, at any price.
    pub(super) fn place_again(
        &self,
        service: Service,
        order: &Order,
    ) -> BoxFuture<'static, Result<Placed, Error>> {
        with!(self, service, client => client.place(order, Spend::at_any_price()))
    }

    /// Creates an intended order.
    pub(super) fn order(&self, wanted: &Intended) -> Order {
        let Intended { party, names, years, .. } = wanted;
        let (name, seen) =
            (names[0].as_str(), Observed::from_storage(Timestamp::from_millis(1_800_000_000_000)));
        match (wanted.service, wanted.kind, wanted.batch) {
            (Service::Aliyun, Kind::Register, false) => self.aliyun(
                wanted,
                SaveSingleTaskForCreatingOrderActivate::new(name)
                    .registrant_profile_id(1)
                    .subscription_duration(*years)
                    .user_client_ip(&**party),
            ),
            (Service::Aliyun, Kind::Renew, false) => self.aliyun(
                wanted,
                SaveSingleTaskForCreatingOrderRenew::new(name, seen, *years).user_client_ip(&**party),
            ),
            (Service::Aliyun, Kind::Redeem, false) => self.aliyun(
                wanted,
                SaveSingleTaskForCreatingOrderRedeem::new(name, seen).user_client_ip(&**party),
            ),
            (Service::Aliyun, Kind::Register, true) => {
                let one = |name: &String| Registration::new(name).registrant_profile_id(1);
                let lines = names.iter().map(|name| one(name).subscription_duration(*years));
                self.aliyun(
                    wanted,
                    SaveBatchTaskForCreatingOrderActivate::new(lines).user_client_ip(&**party),
                )
            }
            (Service::Aliyun, Kind::Renew, true) => {
                let lines = names.iter().map(|name| Renewal::new(name, seen, *years));
                self.aliyun(wanted, SaveBatchTaskForCreatingOrderRenew::new(lines).user_client_ip(&**party))
            }
            (Service::Aliyun, Kind::Redeem, true) => {
                let one = |name: &String| Redemption::new(name, seen);
                self.aliyun(
                    wanted,
                    SaveBatchTaskForCreatingOrderRedeem::new(names.iter().map(one)).user_client_ip(&**party),
                )
            }
            (Service::Aliyun, Kind::Transfer, false) => self.aliyun(
                wanted,
                SaveSingleTaskForCreatingOrderTransfer::new(name, "made-up", 1).user_client_ip(&**party),
            ),
            (Service::Aliyun, Kind::Transfer, true) => {
                let lines = names.iter().map(|name| Transfer::new(name, "made-up", 1));
                self.aliyun(
                    wanted,
                    SaveBatchTaskForCreatingOrderTransfer::new(lines).user_client_ip(&**party),
                )
            }
            (Service::Opensrs, Kind::Transfer, _) => unreachable!("no plan has a transfer to OpenSRS"),
            (Service::Opensrs, Kind::Register, _) => {
                let owner = Contact::new().first_name("Alex").last_name("Example").country("CA");
                let required = RegisterDomainRequired {
                    domain: name.to_owned(),
                    period: *years,
                    contact_set: ContactSet::new().owner(owner),
                    custom_nameservers: false,
                    custom_tech_contact: false,
                    reg_username: "alexexample".into(),
                    reg_password: "not-a-secret-1".into(),
                };
                let request = RegisterDomain::new(required).handle(OrderHandling::Process);
                self.opensrs(wanted, request.registrant_ip(&**party))
            }
            (Service::Opensrs, Kind::Renew, _) => {
                let required = RenewDomainRequired {
                    domain: name.to_owned(),
                    current_expiration_year: Observed::from_storage(2027),
                    period: *years,
                    handle: OrderHandling::Process,
                    auto_renew: false,
                };
                self.opensrs(wanted, RenewDomain::new(required).registrant_ip(&**party))
            }
            (Service::Opensrs, Kind::Redeem, _) => {
                self.opensrs(wanted, RedeemDomain::new(name).registrant_ip(&**party))
            }
        }
    }

    fn aliyun<R>(&self, wanted: &Intended, request: R) -> Order
    where
        R: Request<Service = aliyun::AliyunDomain> + Purchase,
    {
        self.aliyun.order_with_id(&*wanted.id, request).into()
    }

    fn opensrs<R: Request<Service = opensrs::Opensrs> + Purchase>(
        &self,
        wanted: &Intended,
        request: R,
    ) -> Order {
        self.opensrs.order_with_id(&*wanted.id, request).into()
    }
}

fn priced<S: Api>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    let prices = [OrderKind::Register, OrderKind::Renew, OrderKind::Redeem, OrderKind::Transfer]
        .into_iter()
        .fold(Prices::new(), |prices, kind| prices.per_name(kind, "com", usd(80)));
    builder.currency(Currency::USD).prices(prices)
}
