//! Whose each recorded packet is.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::net::IpAddr;
use std::path::Path;

use anyhow::{Context, Result, bail};
use etherparse::{LaxNetSlice, LaxSlicedPacket, TransportSlice};

use super::diary::Diary;

/// The interfaces that are recorded.
const INTERFACES: [&str; 2] = ["lo", "out"];

/// Where names are asked for.
const DNS: u16 = 53;

/// Whose packets they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The chat pages of the run and their browser.
    Pages,
    /// The program that drives the browser.
    Driver,
    /// The system itself: a link that comes up, a port that is closed.
    System,
    /// Somebody who sends to this name or address.
    Destination(String),
}

/// How many packets each has.
pub type Count = BTreeMap<Owner, u64>;

/// Reads the recordings of a run.
pub fn count(folder: &Path, diary: &Diary) -> Result<Count> {
    let mut packets = Vec::new();
    for name in INTERFACES {
        let file = folder.join(name).with_extension("pcap");
        let recording = fs::read(&file)
            .with_context(|| format!("the run left no {}", file.display()))?;
        let read = packets_of(&recording)
            .with_context(|| format!("{} is not whole", file.display()))?;
        packets.extend(read.into_iter().map(<[u8]>::to_vec));
    }
    Ok(assign(&packets, diary))
}

/// The packets of a recording, each as long as it was kept.
fn packets_of(recording: &[u8]) -> Result<Vec<&[u8]>> {
    let Some((head, mut rest)) = recording.split_at_checked(24) else {
        bail!("there is no head of a recording")
    };
    if !head.starts_with(&0xa1b2_c3d4_u32.to_le_bytes()) || head[20] != 1 {
        bail!("it is not in the format that tcpdump writes for Ethernet")
    }
    let mut packets = Vec::new();
    while let Some((head, after)) = rest.split_at_checked(16) {
        let length = [head[8], head[9], head[10], head[11]];
        let length = u32::from_le_bytes(length) as usize;
        let Some((packet, after)) = after.split_at_checked(length) else {
            bail!("the last packet breaks off")
        };
        packets.push(packet);
        rest = after;
    }
    if !rest.is_empty() {
        bail!("the head of the last packet breaks off")
    }
    Ok(packets)
}

/// One end of a connection.
type End = (IpAddr, u16);

/// Gives every packet to whose it is.
fn assign(packets: &[Vec<u8>], diary: &Diary) -> Count {
    let mut count = Count::new();
    let names = names(packets, diary);
    // Who spoke first on a connection decides what its other packets are.
    let mut connections: HashMap<(bool, End, End), Owner> = HashMap::new();
    for packet in packets {
        let owner = match ends(packet) {
            None => strange(packet),
            Some(Ends { tcp, from, to, content }) => {
                let known = connections
                    .get(&(tcp, from, to))
                    .or_else(|| connections.get(&(tcp, to, from)));
                let owner = match known {
                    // Each question for a name stands for itself.
                    Some(owner) if tcp || !asks(to, from, diary) => {
                        owner.clone()
                    }
                    _ => owner(tcp, from, to, content, &names, diary),
                };
                connections.insert((tcp, from, to), owner.clone());
                owner
            }
        };
        *count.entry(owner).or_default() += 1;
    }
    count
}

/// Whether a packet belongs to a question for a name.
fn asks(one: End, other: End, diary: &Diary) -> bool {
    [one, other].iter().any(|(address, port)| {
        *port == DNS && address.to_string() == diary.name_server
    })
}

fn owner(
    tcp: bool,
    from: End,
    to: End,
    content: &[u8],
    names: &HashMap<IpAddr, String>,
    diary: &Diary,
) -> Owner {
    let local = from.0.is_loopback() && to.0.is_loopback();
    let uses = |port: u16| local && tcp && (from.1 == port || to.1 == port);
    if uses(diary.pages) {
        return Owner::Pages;
    }
    if diary.drivers.iter().any(|port| uses(*port)) {
        return Owner::Driver;
    }
    if !tcp && asks(from, to, diary) {
        let name = question(content).unwrap_or_else(|| "no question".into());
        return Owner::Destination(name);
    }
    let (address, port) = to;
    Owner::Destination(match names.get(&address) {
        Some(name) => name.clone(),
        None => format!("{address} port {port}"),
    })
}

/// What is neither TCP nor UDP.
fn strange(packet: &[u8]) -> Owner {
    let named = |what: &str| Owner::Destination(what.to_owned());
    let Ok(sliced) = LaxSlicedPacket::from_ethernet(packet) else {
        return named("a packet that cannot be read");
    };
    match (sliced.net, sliced.transport) {
        (_, Some(TransportSlice::Icmpv4(_) | TransportSlice::Icmpv6(_))) => {
            Owner::System
        }
        (Some(LaxNetSlice::Arp(_)), _) => Owner::System,
        // IPv6 lets neighbours know in packets of options (MLD).
        (Some(LaxNetSlice::Ipv6(ip)), None)
            if ip.header().destination_addr().is_multicast() =>
        {
            Owner::System
        }
        (Some(LaxNetSlice::Ipv4(ip)), None) => {
            named(&format!("{}", ip.header().destination_addr()))
        }
        _ => named("a packet of another kind"),
    }
}

struct Ends<'a> {
    tcp: bool,
    from: End,
    to: End,
    content: &'a [u8],
}

fn ends(packet: &[u8]) -> Option<Ends<'_>> {
    let sliced = LaxSlicedPacket::from_ethernet(packet).ok()?;
    let (from, to): (IpAddr, IpAddr) = match sliced.net? {
        LaxNetSlice::Ipv4(ip) => (
            ip.header().source_addr().into(),
            ip.header().destination_addr().into(),
        ),
        LaxNetSlice::Ipv6(ip) => (
            ip.header().source_addr().into(),
            ip.header().destination_addr().into(),
        ),
        LaxNetSlice::Arp(_) => return None,
    };
    let (tcp, ports, content) = match sliced.transport? {
        TransportSlice::Tcp(tcp) => (
            true,
            (tcp.source_port(), tcp.destination_port()),
            &packet[packet.len()..],
        ),
        TransportSlice::Udp(udp) => {
            (false, (udp.source_port(), udp.destination_port()), udp.payload())
        }
        _ => return None,
    };
    Some(Ends { tcp, from: (from, ports.0), to: (to, ports.1), content })
}

/// What each address was given out for.
fn names(packets: &[Vec<u8>], diary: &Diary) -> HashMap<IpAddr, String> {
    let named = |packet: &Vec<u8>| {
        let Ends { tcp, from, to, content } = ends(packet)?;
        if tcp || from.1 != DNS || !asks(from, to, diary) {
            return None;
        }
        // The answer that link.mjs gives has one address, at its end.
        let answers = u16::from_be_bytes([*content.get(6)?, *content.get(7)?]);
        let address: [u8; 4] = *content.last_chunk()?;
        (answers == 1).then(|| Some((address.into(), question(content)?)))?
    };
    packets.iter().filter_map(named).collect()
}

/// The name that is asked for.
fn question(content: &[u8]) -> Option<String> {
    let mut rest = content.get(12..)?;
    let mut labels = Vec::new();
    while let [length @ 1..=63, after @ ..] = rest {
        let (label, after) = after.split_at_checked(usize::from(*length))?;
        labels.push(String::from_utf8_lossy(label).to_lowercase());
        rest = after;
    }
    (rest.first() == Some(&0) && !labels.is_empty()).then(|| labels.join("."))
}

#[cfg(test)]
mod tests {
    use etherparse::PacketBuilder;

    use super::*;

    const PAGES: u16 = 8000;
    const DRIVER: u16 = 9000;

    fn diary() -> Diary {
        Diary {
            seconds: 60,
            rounds: 1,
            stumbles: Vec::new(),
            given_up: false,
            name_server: "10.77.0.2".to_owned(),
            pages: PAGES,
            asked: 0,
            strangers: Vec::new(),
            drivers: vec![DRIVER],
            recorded: 0,
            missed: 0,
            done: BTreeMap::new(),
            marks: Vec::new(),
            makers: Vec::new(),
        }
    }

    fn packet(
        tcp: bool,
        from: ([u8; 4], u16),
        to: ([u8; 4], u16),
        content: &[u8],
    ) -> Vec<u8> {
        let ip =
            PacketBuilder::ethernet2([0; 6], [0; 6]).ipv4(from.0, to.0, 64);
        let mut packet = Vec::new();
        match tcp {
            true => ip.tcp(from.1, to.1, 0, 1).write(&mut packet, content),
            false => ip.udp(from.1, to.1).write(&mut packet, content),
        }
        .unwrap();
        packet
    }

    fn asked(name: &str, answer: Option<[u8; 4]>) -> Vec<u8> {
        let mut content = vec![0; 12];
        content[5] = 1;
        for label in name.split('.') {
            content.push(label.len() as u8);
            content.extend(label.as_bytes());
        }
        content.extend([0, 0, 1, 0, 1]);
        if let Some(address) = answer {
            content[7] = 1;
            content.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4]);
            content.extend(address);
        }
        content
    }

    fn owners(packets: &[Vec<u8>]) -> Vec<(Owner, u64)> {
        assign(packets, &diary()).into_iter().collect()
    }

    const LOOP: [u8; 4] = [127, 0, 0, 1];
    const HERE: [u8; 4] = [10, 77, 0, 2];

    #[test]
    fn pages_and_driver_are_known_by_their_ports_on_loopback_only() {
        let counted = owners(&[
            packet(true, (LOOP, 40_000), (LOOP, PAGES), b"GET"),
            packet(true, (LOOP, PAGES), (LOOP, 40_000), b"200"),
            packet(true, (LOOP, 40_001), (LOOP, DRIVER), b""),
            packet(true, (HERE, 40_000), ([203, 0, 113, 7], PAGES), b""),
        ]);
        let elsewhere = format!("203.0.113.7 port {PAGES}");
        assert_eq!(
            counted,
            [
                (Owner::Pages, 2),
                (Owner::Driver, 1),
                (Owner::Destination(elsewhere), 1)
            ]
        );
    }

    #[test]
    fn a_name_counts_with_what_is_sent_to_its_address() {
        let given = [198, 18, 0, 7];
        let counted = owners(&[
            packet(
                false,
                (HERE, 5000),
                (HERE, 53),
                &asked("Leak.invalid", None),
            ),
            packet(
                false,
                (HERE, 53),
                (HERE, 5000),
                &asked("leak.invalid", Some(given)),
            ),
            packet(true, (HERE, 40_000), (given, 443), b""),
            packet(true, (given, 443), (HERE, 40_000), b""),
            // The same port asks for another name.
            packet(
                false,
                (HERE, 5000),
                (HERE, 53),
                &asked("other.invalid", None),
            ),
        ]);
        assert_eq!(
            counted,
            [
                (Owner::Destination("leak.invalid".to_owned()), 4),
                (Owner::Destination("other.invalid".to_owned()), 1)
            ]
        );
    }

    #[test]
    fn a_packet_to_an_address_without_a_name_counts() {
        let udp = packet(false, (HERE, 5000), ([203, 0, 113, 9], 3478), b"x");
        let owner = Owner::Destination("203.0.113.9 port 3478".to_owned());
        assert_eq!(owners(&[udp]), [(owner, 1)]);
        let broken =
            Owner::Destination("a packet that cannot be read".to_owned());
        assert_eq!(owners(&[vec![0; 4]]), [(broken, 1)]);
    }

    #[test]
    fn a_recording_that_breaks_off_is_none() {
        let mut recording = vec![0; 24];
        recording[..4].copy_from_slice(&0xa1b2_c3d4_u32.to_le_bytes());
        recording[20] = 1;
        let mut head = [0; 16];
        head[8] = 3;
        recording.extend(head);
        recording.extend(b"abc");
        assert_eq!(packets_of(&recording).unwrap(), [b"abc"]);
        recording.pop();
        assert!(packets_of(&recording).is_err());
        assert!(packets_of(b"short").is_err());
    }
}
