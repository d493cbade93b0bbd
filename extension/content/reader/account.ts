/**
 * Where a page tells whose account it is: the user menu, "Signed in as …", the reader's own avatar.
 * Only names that also stand in the list are looked for, and only around it.
 */

import { childrenOf, elementsOf, parentOf } from "./dom.ts";
import { classesOf, wordsOf } from "./hints.ts";
import { isSameName, namesIn } from "./name.ts";

/** The most elements of a page that are looked at. */
const MOST_ELEMENTS = 3000;

/** How far out from a name its place is asked what it is. */
const MOST_UP = 8;

/** A place that says more than this is no place of one name. */
const MOST_TEXT = 120;

/** What holds many people, each the same to the page. */
const PEOPLE =
  "[role=list],[role=listbox],[role=grid],[role=table],[role=feed],[role=tree],[role=tablist],[role=log],table,article,[role=article]";

/** Attributes whose words a page shows or tells to those who listen. */
const TOLD = ["aria-label", "title", "alt"];

/** Words of a class, an id, a test mark or a tag that stand side by side, for the reader's account alone. */
const MARKS: readonly (readonly string[])[] = [
  ["current", "user"],
  ["currentuser"],
  ["logged", "in"],
  ["signed", "in"],
  ["user", "menu"],
  ["usermenu"],
  ["user", "button"],
  ["user", "area"],
  ["user", "panel"],
  ["user", "settings"],
  ["account", "menu"],
  ["account", "button"],
  ["account", "switcher"],
  ["account", "settings"],
  ["profile", "menu"],
  ["my", "account"],
  ["my", "profile"],
  ["whoami"],
  ["me"],
];

/** The same in labels, in the languages of the engine. */
const LABELS = new RegExp(
  [
    "\\b(?:user|account|profile) (?:menu|area|settings|controls|panel)\\b|\\b(?:your|my) (?:account|profile)\\b|\\baccount:|\\b(?:signed|logged) in as\\b|\\blog ?out\\b|\\bsign out\\b",
    "\\b(?:benutzermenü|benutzerbereich|mein (?:konto|profil)|angemeldet als|abmelden)|konto:",
    "\\b(?:menú de usuario|(?:mi|tu) (?:cuenta|perfil)|sesión iniciada como|cerrar sesión)|cuenta:",
    "\\b(?:menu (?:utilisateur|du compte)|mon (?:compte|profil)|connectée? en tant que)|déconnexion|compte ?:",
    "\\b(?:menu do (?:usuário|utilizador)|(?:minha conta|meu perfil)|conectado como)|conta:",
    "\\b(?:menu utente|(?:mio|tuo) (?:account|profilo)|accesso eseguito come)|\\b(?:gebruikersmenu|mijn (?:account|profiel)|ingelogd als)",
    "\\b(?:menu użytkownika|moje konto|mój profil|zalogowano jako)|меню пользователя|мой профиль|вы вошли как|аккаунт:",
    "kullanıcı menüsü|hesabım|profilim|قائمة المستخدم|حسابي|ملفي الشخصي|उपयोगकर्ता मेनू|मेरा खाता|मेरी प्रोफ़ाइल",
    "เมนูผู้ใช้|บัญชีของ(?:ฉัน|คุณ)|โปรไฟล์ของฉัน|menu người dùng|tài khoản của (?:tôi|bạn)|hồ sơ của tôi|menu pengguna|(?:akun|profil) saya",
    "アカウント[:：]|ユーザーメニュー|マイプロフィール|사용자 메뉴|내 (?:계정|프로필)|(?:用户|帐户|账户|使用者|帳戶|帳號)(?:菜单|選單|功能表)|我的(?:帐户|账户|帳號|资料)",
  ].join("|"),
  "iu",
);

/** Links that only the owner of an account gets. */
const LINKS = /\/(?:sign-?_?out|log-?_?out|signoutoptions)\b/i;

/** That one of the names which is the account's; null where none is, or more than one. */
export function accountAmong(
  page: Document,
  names: readonly string[],
  isChat: (element: Element) => boolean,
): string | null {
  const found = new Set<string>();
  let budget = MOST_ELEMENTS;
  const queue: Element[] = [...elementsOf(page.documentElement)];
  for (const element of queue) {
    if (--budget < 0) break;
    if (isChat(element) || element.matches(PEOPLE)) continue;
    for (const name of namesAt(element, names)) {
      if (isOfAccount(element)) found.add(name);
    }
    queue.push(...elementsOf(element));
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The names that an element itself tells, by its text or its labels; in its other values as a whole. */
function namesAt(element: Element, names: readonly string[]): string[] {
  const told = TOLD.flatMap((name) => element.getAttribute(name) ?? []);
  const own = ownText(element);
  if (own !== "") told.push(own);
  const found = told.flatMap((text) => (text.length > MOST_TEXT ? [] : namesIn(text, names)));
  if (found.length > 0 || !isMarked(element)) return found;
  const values = element.getAttributeNames().map((name) => element.getAttribute(name) ?? "");
  return names.filter((name) => values.some((value) => isSameName(value, name)));
}

function ownText(element: Element): string {
  let text = "";
  for (const child of childrenOf(element)) {
    if (child instanceof Text) text += child.data;
  }
  return text.trim();
}

function isOfAccount(element: Element): boolean {
  let here: Element | null = element;
  for (let up = 0; here && up < MOST_UP; up++, here = parentOf(here)) {
    if (isMarked(here)) return true;
    if (TOLD.some((name) => LABELS.test(here?.getAttribute(name) ?? ""))) return true;
    if (here.matches("a[href]") && LINKS.test(here.getAttribute("href") ?? "")) return true;
    // What holds more than the account names it no longer.
    if ((here.textContent ?? "").length > MOST_TEXT) break;
  }
  return LABELS.test(ownText(element));
}

function isMarked(element: Element): boolean {
  const { localName, id } = element;
  const marks = [...classesOf(element), id, localName.includes("-") ? localName : ""];
  for (const name of element.getAttributeNames()) {
    if (name.startsWith("data-")) marks.push(name, element.getAttribute(name) ?? "");
  }
  return marks.some((mark) => mark !== "" && mark.length < 60 && saysAccount(wordsOf(mark)));
}

function saysAccount(words: readonly string[]): boolean {
  return MARKS.some((mark) => {
    // One short word alone would be found in too much.
    if (mark.length === 1 && mark[0] === "me") return words.length === 1 && words[0] === "me";
    return words.some((_, at) => mark.every((word, offset) => words[at + offset] === word));
  });
}
