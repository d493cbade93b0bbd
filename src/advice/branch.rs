//! "Something else is going on": what is said for each situation that the
//! reader may choose. Nothing of the choice is kept.

use crate::advice::Case;
use crate::advice::view::{Branch, BranchId, Section, SectionId};
use crate::help::{Purpose, When};
use crate::words::{Key, key};

/// Someone to talk to.
const TALK: &[Purpose] = &[Purpose::Child, Purpose::Crisis, Purpose::Distress];

/// One branch: what the reader says, what is answered, and what helps then.
struct Situation {
    id: BranchId,
    title: Key,
    /// What stands over the lines.
    lead: Key,
    lines: &'static [Key],
    /// The services that are named, beside the lists of all countries.
    purposes: &'static [Purpose],
    moments: &'static [When],
    /// Whether taking pictures down has a part of its own.
    pictures: bool,
}

/// In the order in which they are offered.
const SITUATIONS: [Situation; 8] = [
    Situation {
        id: BranchId::Paid,
        title: key::BRANCH_PAID,
        lead: key::BRANCH_PAID_LEAD,
        lines: &[
            key::STEP_PAY_NO_MORE,
            key::BRANCH_PAID_AGAIN,
            key::STEP_BANK,
            key::STEP_RECEIPTS,
            key::STEP_KEEP,
            key::STEP_REPORT,
            key::STEP_TALK,
        ],
        purposes: &[
            Purpose::Child,
            Purpose::Crisis,
            Purpose::Distress,
            Purpose::Report,
        ],
        moments: &[When::Always, When::MoneySent],
        pictures: false,
    },
    Situation {
        id: BranchId::NothingSent,
        title: key::BRANCH_NOTHING_SENT,
        lead: key::BRANCH_NOTHING_SENT_LEAD,
        lines: &[
            key::BRANCH_NOTHING_SENT_PROVE,
            key::STEP_NOTHING,
            key::STEP_KEEP,
            key::STEP_REPORT,
            key::STEP_TALK,
        ],
        purposes: TALK,
        moments: &[When::Always],
        pictures: false,
    },
    Situation {
        id: BranchId::Fake,
        title: key::BRANCH_FAKE,
        lead: key::BRANCH_FAKE_LEAD,
        lines: &[
            key::STEP_NOTHING,
            key::BRANCH_FAKE_SAY,
            key::STEP_KEEP,
            key::STEP_REPORT,
            key::STEP_TALK,
        ],
        purposes: TALK,
        moments: &[When::Always],
        pictures: true,
    },
    Situation {
        id: BranchId::Known,
        title: key::BRANCH_KNOWN,
        lead: key::BRANCH_KNOWN_LEAD,
        lines: &[
            key::BRANCH_KNOWN_OKAY,
            key::STEP_KNOWN,
            key::BRANCH_KNOWN_NEAR,
            key::STEP_KEEP,
            key::STEP_TALK,
        ],
        purposes: &[
            Purpose::Child,
            Purpose::Crisis,
            Purpose::Distress,
            Purpose::Emergency,
        ],
        moments: &[When::Always],
        pictures: false,
    },
    Situation {
        id: BranchId::Adult,
        title: key::BRANCH_ADULT,
        lead: key::BRANCH_ADULT_LEAD,
        lines: &[
            key::STEP_NOTHING,
            key::STEP_KEEP,
            key::STEP_REPORT,
            key::STEP_TALK,
        ],
        purposes: &[Purpose::Crisis, Purpose::Distress],
        moments: &[When::Always],
        pictures: true,
    },
    Situation {
        id: BranchId::Friend,
        title: key::BRANCH_FRIEND,
        lead: key::BRANCH_FRIEND_LEAD,
        lines: &[
            key::BRANCH_FRIEND_LISTEN,
            key::BRANCH_FRIEND_STAY,
            key::BRANCH_FRIEND_KEEP,
            key::BRANCH_FRIEND_ADULT,
            key::BRANCH_FRIEND_DANGER,
        ],
        purposes: &[
            Purpose::Child,
            Purpose::Crisis,
            Purpose::Distress,
            Purpose::Emergency,
        ],
        moments: &[When::Always, When::Hurt],
        pictures: false,
    },
    Situation {
        id: BranchId::Recovery,
        title: key::BRANCH_RECOVERY,
        lead: key::BRANCH_RECOVERY_LEAD,
        lines: &[
            key::BRANCH_RECOVERY_TRICK,
            key::BRANCH_RECOVERY_NOTHING,
            key::STEP_REPORT,
            key::STEP_TALK,
        ],
        purposes: TALK,
        moments: &[When::Always],
        pictures: true,
    },
    Situation {
        id: BranchId::Threatened,
        title: key::BRANCH_THREATENED,
        lead: key::BRANCH_THREATENED_LEAD,
        lines: &[
            key::BRANCH_THREATENED_SHOW,
            key::BRANCH_THREATENED_MADE,
            key::BRANCH_THREATENED_TALK,
        ],
        purposes: TALK,
        moments: &[When::Always],
        pictures: false,
    },
];

impl Case<'_> {
    /// Every branch. Where somebody may be hurt, what stands at the top of
    /// the card stands at the top of each branch as well.
    pub(super) fn branches(&self) -> Vec<Branch> {
        SITUATIONS.iter().map(|situation| self.branch(situation)).collect()
    }

    fn branch(&self, situation: &Situation) -> Branch {
        let mut sections = Vec::new();
        if self.is_grave() {
            sections.push(self.crisis());
        }
        let (title, lines) = (situation.title, situation.lines);
        sections.push(Section {
            lead: Some(self.words.text(situation.lead)),
            ..self.section(SectionId::Steps, title, lines, Vec::new())
        });
        if situation.pictures {
            sections.push(self.pictures_of(situation.id));
        }
        sections.extend(self.near());
        sections.extend(self.talk(situation));
        Branch {
            id: situation.id,
            title: self.words.text(situation.title),
            sections,
        }
    }

    /// Taking pictures down; for adults their own service stands first.
    fn pictures_of(&self, branch: BranchId) -> Section {
        let mut services = self.picture_services();
        if branch == BranchId::Adult {
            services.sort_by_key(|service| {
                !service.notes.contains(&key::NOTE_TAKEN_ADULT)
            });
        }
        let links = self.links(services);
        Section { links, ..self.pictures() }
    }

    /// Whom to turn to, beside those who stand at the top already.
    fn talk(&self, situation: &Situation) -> Option<Section> {
        let named =
            if self.is_grave() { self.urgent_services() } else { Vec::new() };
        let mut services =
            self.services_for(situation.purposes, situation.moments);
        services.retain(|service| !named.contains(service));
        let lines = [
            key::SERVICES_CHOOSE,
            key::SERVICES_LISTEN,
            key::SERVICES_HISTORY,
        ];
        let links = self.links(services);
        let title = key::TITLE_SERVICES;
        (!links.is_empty())
            .then(|| self.section(SectionId::Services, title, &lines, links))
    }
}
