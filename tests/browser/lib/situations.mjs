// One message for each situation that the card knows (`Situation` in src/advice.rs), in ordinary words,
// and the concern that makes the engine choose it. The tests compare that with what the engine answers.
//
// `secret` is missing: no conversation of the project brings a card for secrecy alone, since the engine
// has no level for it. Its words are as long as those of `request`, and `cargo xtask words check` bounds them.

export const SITUATIONS = {
  self_harm: {
    said: ["nobody would miss you. go hurt yourself or everyone sees your video"],
    concern: "self_harm_push",
  },
  harm: {
    said: ["do what i say or i hurt your brother and post your video everywhere"],
    concern: "threat_of_harm",
  },
  meeting: {
    said: ["meet me tonight or everyone sees your video"],
    concern: "meeting_demand",
  },
  paid: {
    said: ["got your 80. send 100 more or your video goes to your friends"],
    concern: "pressure_after_payment",
  },
  money: {
    said: ["send me 200 in gift cards or that video goes to all your friends"],
    concern: "money_demand",
  },
  demand: {
    said: ["send another picture or the first one goes to your brother"],
    concern: "more_pictures_demand",
  },
  fake: {
    said: ["i made a fake picture with your face, i will share it with your school"],
    concern: "fake_picture_threat",
  },
  threat: {
    said: ["i have your video and i will show it to all your friends"],
    concern: "threat_to_share",
  },
  lure: {
    said: ["you could be a model, send me some private pictures and i pay you 200"],
    concern: "lure_offer",
  },
  request: {
    said: ["send me a private picture, just for me, nobody will know"],
    concern: "picture_request",
  },
};

/** What comes first decides, as in the engine: of graver situations a message must show nothing. */
const GRAVER = Object.values(SITUATIONS).map(({ concern }) => concern);

/** Faults in what the engine answered to the message of a situation; none where it is that situation. */
export function misread(name, { level, concerns }) {
  const { concern } = SITUATIONS[name];
  const graver = GRAVER.slice(0, GRAVER.indexOf(concern));
  const unwanted = concerns.filter((found) => graver.includes(found));
  // What is asked for softly stays a notice; all else is more.
  const soft = ["lure", "request"].includes(name);
  return [
    ...(concerns.includes(concern) ? [] : [`${name}: no ${concern} in ${concerns}`]),
    ...unwanted.map((found) => `${name}: ${found} decides`),
    ...(soft === (level === "notice") ? [] : [`${name}: ${level}`]),
  ];
}
