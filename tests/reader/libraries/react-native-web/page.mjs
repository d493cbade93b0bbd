// React Native for the web: the inverted list of the chats written with it, which stands upside down
// in the page (newest first, turned over twice), and classes of single style rules without any
// meaning. The rows are the page's own.

import { useState } from "react";
import { FlatList, Image, Pressable, StyleSheet, Text, TextInput, View } from "react-native-web";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount, placesInGroups } from "../react.mjs";

const styles = StyleSheet.create({
  page: { height: "100vh" },
  list: { flex: 1 },
  row: { flexDirection: "row", alignItems: "flex-end", paddingHorizontal: 8, marginBottom: 4 },
  own: { justifyContent: "flex-end" },
  face: { width: 32, height: 32, borderRadius: 16, marginRight: 8 },
  bubble: { maxWidth: "70%", backgroundColor: "#eee", borderRadius: 14, padding: 8 },
  ownBubble: { backgroundColor: "#cdf" },
  name: { fontSize: 12, color: "#567" },
  time: { fontSize: 11, color: "#777", textAlign: "right" },
  day: { fontSize: 12, color: "#777", textAlign: "center", marginVertical: 8 },
  composer: { flexDirection: "row", padding: 8 },
  input: { flex: 1, borderWidth: 1, borderColor: "#ccc", borderRadius: 8, padding: 8 },
});

function Row({ message, place, newDay }) {
  const { from, text, at } = message;
  const isOwn = from === "me";
  const begins = place === "first" || place === "only";
  const ends = place === "last" || place === "only";
  return (
    <View>
      {newDay && <Text style={styles.day}>{at.toDateString()}</Text>}
      <View style={[styles.row, isOwn && styles.own]}>
        {!isOwn &&
          (ends ? (
            <Image source={{ uri: face(from) }} style={styles.face} />
          ) : (
            <View style={styles.face} />
          ))}
        <View style={[styles.bubble, isOwn && styles.ownBubble]}>
          {!isOwn && begins && <Text style={styles.name}>{from}</Text>}
          <Text>{text}</Text>
          <Text style={styles.time}>{clock(at)}</Text>
        </View>
      </View>
    </View>
  );
}

function Room({ messages, send }) {
  const [text, setText] = useState("");
  const places = placesInGroups(messages);
  const rows = messages.map((message, index) => ({
    message,
    place: places[index],
    newDay: message.at.getUTCDate() !== messages[index - 1]?.at.getUTCDate(),
  }));
  return (
    <View style={styles.page}>
      <FlatList
        inverted
        style={styles.list}
        data={rows.reverse()}
        initialNumToRender={40}
        keyExtractor={({ message }) => message.id}
        renderItem={({ item }) => <Row {...item} />}
      />
      <View style={styles.composer}>
        <TextInput style={styles.input} value={text} onChangeText={setText} placeholder="Message" />
        <Pressable
          role="button"
          onPress={() => {
            send(text);
            setText("");
          }}
        >
          <Text>Send</Text>
        </Pressable>
      </View>
    </View>
  );
}

offer({ add: mount(Room, conversation()) });
