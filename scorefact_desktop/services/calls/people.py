"""The people behind the numbers: contacts of a customer, referrals, who calls back, and numbers that several share."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.dialling import digits_of, phone, same, tail
from scorefact_desktop.services.calls.local_time import zone
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.cases import known_case
from scorefact_desktop.store import calls, campaigns, cases, customer_changes, customers, history
from scorefact_desktop.store.calls import ContactNumber
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.customers import Contact
from scorefact_desktop.store.workspace import Workspace

ROLES = ("decision_maker", "key_user", "it", "finance", "other")
LANGUAGES = ("fr", "en", "sv")
LEAST_DIGITS = 4
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class NewContact:
    """Another person at a customer, as somebody on the phone named them."""

    name: str
    phone: str = ""
    email: str = ""
    role: str = "other"
    language: str = ""
    time_zone: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody of another case with the same number or address; `by` is `phone` or `email`."""

    case_id: int
    customer: str
    contact: str
    by: str


def check_contact(one: NewContact, country: str | None) -> NewContact:
    """The contact as it is to be stored.

    Raises UserError contact_name_missing, contact_text_too_long, phone_wrong, role_unknown, contact_language_unknown,
    time_zone_unknown.
    """
    name, number, email = (" ".join(text.split()) for text in (one.name, one.phone, one.email))
    if not name:
        raise UserError("contact_name_missing")
    if max(map(len, (name, number, email))) > _LONGEST:
        raise UserError("contact_text_too_long", limit=_LONGEST)
    if number and not phone(number, country).sound:
        raise UserError("phone_wrong", phone=number, country=country or "?")
    if one.role not in ROLES:
        raise UserError("role_unknown", role=one.role, known=", ".join(ROLES))
    if one.language and one.language not in LANGUAGES:
        raise UserError("contact_language_unknown", language=one.language, known=", ".join(LANGUAGES))
    if one.time_zone and zone(one.time_zone) is None:
        raise UserError("time_zone_unknown", time_zone=one.time_zone)
    return NewContact(name, number, email, one.role, one.language, one.time_zone)


def add_to_customer(connection: Connection, customer_id: int, one: NewContact, *, referred_by: int | None) -> int:
    """A new contact's id. Raises what `check_contact` raises, and contact_exists."""
    checked = check_contact(one, calls.country_of(connection, customer_id))
    if any(known.name.casefold() == checked.name.casefold() for known in customers.contacts(connection, customer_id)):
        raise UserError("contact_exists", contact=checked.name)
    added = customers.add_contact(
        connection,
        customer_id,
        checked.name,
        role=checked.role,
        email=checked.email or None,
        phone=checked.phone or None,
        language=checked.language or None,
        time_zone=checked.time_zone or None,
    )
    calls.set_referred_by(connection, added, referred_by)
    return added


def contact_in(connection: Connection, customer_id: int, contact_id: int) -> Contact:
    """A contact of that customer. Raises UserError contact_unknown."""
    for one in customers.contacts(connection, customer_id):
        if one.id == contact_id:
            return one
    raise UserError("contact_unknown", contact=contact_id)


def next_contact(connection: Connection, customer_id: int, instead_of: int) -> int | None:
    """Who else can be called at a customer: with a number and still there, decision makers first; None: nobody."""
    marks = calls.contact_marks(connection, customer_id)
    able = [
        one
        for one in customers.contacts(connection, customer_id)
        if one.id != instead_of and one.phone and not marks[one.id][0]
    ]
    able.sort(key=lambda one: (ROLES.index(one.role), one.id))
    return able[0].id if able else None


def change_contact(
    workspace: Workspace, case_id: int, contact_id: int, *, author: str | None = None, **values: str
) -> None:
    """Changes what is known of a contact: name, phone, email, role, language, time_zone; "" takes a value away.

    Raises UserError case_unknown, contact_unknown and what `check_contact` raises.
    """
    with workspace.transaction() as connection:
        case = known_case(connection, case_id)
        old = contact_in(connection, case.customer_id, contact_id)
        names = ("name", "phone", "email", "role", "language", "time_zone")
        kept = {name: getattr(old, name) or "" for name in names}
        wanted = kept | values
        # What was wrong before and is not touched does not stop a change of something else.
        for name in ("phone", "language", "time_zone"):
            if wanted[name] == kept[name]:
                wanted[name] = ""
        checked = check_contact(NewContact(**wanted), calls.country_of(connection, case.customer_id))
        new = {name: getattr(checked, name) or None for name in values if (getattr(old, name) or "") != values[name]}
        if not new:
            return
        zone_name = new.pop("time_zone", old.time_zone)
        if new:
            customer_changes.put_contact(connection, contact_id, new)
        if zone_name != old.time_zone:
            calls.set_time_zone(connection, contact_id, zone_name)
        history.record(
            connection, "contact_changed", f"contact:{old.uid}", author or person(),
            before={name: getattr(old, name) for name in values}, after=dict(values),
        )  # fmt: skip


def call_instead(workspace: Workspace, case_id: int, contact_id: int, *, author: str | None = None) -> None:
    """Makes another contact of the customer the one to call. Raises UserError case_unknown, contact_unknown."""
    with workspace.transaction() as connection:
        case = known_case(connection, case_id)
        contact_in(connection, case.customer_id, contact_id)
        calls.set_contact(connection, case_id, contact_id)
        history.record(
            connection,
            "contact_chosen",
            f"case:{case.uid}",
            author or person(),
            before=case.contact_id,
            after=contact_id,
        )


def find(workspace: Workspace, campaign: str, text: str) -> tuple[ContactNumber, ...]:
    """Who it may be: by at least four digits of any contact's number (its end first), else by a name or address.

    Finished cases too, since anyone may call back. Raises UserError campaign_unknown, too_few_digits.
    """
    plain = " ".join(text.split()).casefold()
    digits = digits_of(plain)
    by_number = bool(digits) and not any(one.isalpha() for one in plain)
    if by_number and len(digits) < LEAST_DIGITS:
        raise UserError("too_few_digits", least=LEAST_DIGITS)
    with workspace.reader() as connection:
        everybody = list(calls.numbers(connection, campaigns.find(connection, campaign).id))
    if not plain:
        return ()
    if by_number:
        wanted = digits.lstrip("0") if len(digits.lstrip("0")) >= LEAST_DIGITS else digits
        ranked = [
            (not own.endswith(wanted), one)
            for one in everybody
            if one.phone and wanted in (own := digits_of(one.phone))
        ]
        return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))
    return tuple(
        one
        for one in everybody
        if plain in one.customer.casefold() or plain in one.contact.casefold() or plain in (one.email or "").casefold()
    )


def shared(
    everybody: Iterable[ContactNumber], case_id: int, contact: Contact, country: str | None
) -> tuple[Shared, ...]:
    """Who in another case has this contact's number or address: to be said before dialling."""
    end, email = tail(contact.phone or ""), (contact.email or "").casefold()
    found = []
    for one in everybody:
        if one.case_id == case_id:
            continue
        if end and one.phone and tail(one.phone) == end and same(contact.phone or "", country, one.phone, one.country):
            found.append(Shared(one.case_id, one.customer, one.contact, "phone"))
        elif email and one.email and one.email.casefold() == email:
            found.append(Shared(one.case_id, one.customer, one.contact, "email"))
    return tuple(found)


def customer_of(workspace: Workspace, campaign: str, name: str) -> int:
    """The customer of a campaign's vendor with that reference or name.

    Raises UserError campaign_unknown, customer_to_call_unknown, customer_to_call_ambiguous.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        same_ = customers.find(connection, found.vendor_id, name)
    return _only([one.id for one in same_], found.name, name)


def case_of(workspace: Workspace, campaign: str, name: str) -> int:
    """The case of the customer drawn into a campaign with that reference or name. Raises as `customer_of`."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        drawn = cases.by_customer(connection, found.id)
        same_ = customers.find(connection, found.vendor_id, name)
    return _only([drawn[one.id] for one in same_ if one.id in drawn], found.name, name)


def _only(found: list[int], campaign: str, name: str) -> int:
    if len(found) != 1:
        code = "customer_to_call_ambiguous" if found else "customer_to_call_unknown"
        raise UserError(code, campaign=campaign, customer=name, count=len(found))
    return found[0]
