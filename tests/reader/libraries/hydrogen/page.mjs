// Hydrogen, the Matrix client's own views without a server: a flat list of tiles, the sender's name
// and avatar at the start of a group only, the reader's tiles told by a class, lines for the days.

import {
  ObservableArray,
  RoomView,
  TextTile,
  ViewModel,
  viewClassForTile,
} from "hydrogen-view-sdk";
import "hydrogen-view-sdk/style.css";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";

const USERS = { me: "@robin:example.org", mira: "@mira:example.org", jonas: "@jonas:example.org" };

const platform = {
  logger: { wrapOrRun: (_label, run) => run({ set() {} }) },
  timeFormatter: {
    formatTime: clock,
    formatRelativeDate: (date) => date.toDateString(),
    formatMachineReadableDate: (date) => date.toISOString().slice(0, 10),
  },
};
const options = {
  platform,
  features: {},
  urlRouter: { urlUntilSegment: () => "#/room" },
  roomVM: { room: { id: "!saturday:example.org", mediaRepository: null } },
  timeline: {
    me: { userId: USERS.me },
    powerLevels: { canSendType: () => true, canRedactFromSender: () => false },
  },
};

const tiles = new ObservableArray();
let previous;

function add({ id, from, text, at }) {
  const entry = {
    id: `$${id}`,
    sender: USERS[from],
    displayName: from === "me" ? "robin" : from,
    timestamp: at.getTime(),
    content: { msgtype: "m.text", body: text },
    asEventKey: () => id,
    compare: () => 0,
  };
  const tile = new TextTile(entry, options);
  tile.updatePreviousSibling(previous);
  if (tile.needsDateSeparator) {
    const separator = tile.createDateSeparator();
    tiles.append(separator);
    tile.updatePreviousSibling(separator);
  }
  tiles.append(tile);
  previous = tile;
}

class Timeline extends ViewModel {
  tiles = tiles;
  showJumpDown = false;
  setVisibleTileRange() {}
}

class Composer extends ViewModel {
  kind = "composer";
  isEncrypted = false;
  canSend = true;
  setInput() {}
  sendMessage() {
    return false;
  }
}

class Room extends ViewModel {
  name = "Saturday";
  closeUrl = "#";
  avatarLetter = "S";
  avatarColorNumber = 1;
  avatarTitle = "Saturday";
  timelineViewModel = new Timeline(options);
  composerViewModel = new Composer(options);
  avatarUrl() {
    return null;
  }
}

conversation().forEach(add);
document.body.className = "hydrogen";
document.body.append(new RoomView(new Room(options), viewClassForTile).mount());

offer({ add });
