// Signs in to the server that the address names and opens a chat when the test asks for it.

import converse from "/converse-files/converse.min.js";

const wanted = new URLSearchParams(location.search);

converse.plugins.add("tests", {
  initialize() {
    const { api } = this._converse;
    globalThis.openChat = (address) => api.chats.open(address, {}, true);
    globalThis.clearChat = async (address) =>
      void (await (await api.chats.get(address))?.clearMessages());
    api.listen.on("connected", () => {
      document.documentElement.dataset.connected = "yes";
    });
  },
});

await converse.initialize({
  whitelisted_plugins: ["tests"],
  blacklisted_plugins: ["converse-omemo", ...wanted.getAll("without")],
  assets_path: "/converse-files/",
  websocket_url: wanted.get("socket"),
  jid: wanted.get("address"),
  password: wanted.get("password"),
  auto_login: true,
  discover_connection_methods: false,
  view_mode: "fullscreen",
  theme: "classic",
  i18n: "en",
  loglevel: "error",
  play_sounds: false,
  show_desktop_notifications: false,
  allow_message_corrections: "all",
  // A test may ask for a chat that lets go of old messages.
  prune_messages_above: wanted.has("most") ? Number(wanted.get("most")) : undefined,
});
