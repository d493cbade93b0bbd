/**
 * What is known of one site, as data. Every field is optional: what a site file leaves out, or what
 * the site has changed since, the generic reader finds.
 */
export interface Site {
  /** The site or the client, for people. */
  name: string;
  /** Host names; without them the site is told by its marks alone, on whatever host it runs. */
  hosts?: readonly string[];
  /** Selector of the element that holds the messages of the open conversation. */
  container?: string;
  /** Selector of one message. */
  message?: string;
  /** Selector of a message, or of a part of it, that tells the reader wrote it. */
  own?: string;
  /** Selector of a message, or of a part of it, that tells somebody else wrote it. */
  other?: string;
  /** Where the author's name stands. */
  author?: Part;
  /** Selector of the parts of a message that hold its text. */
  text?: string;
  /** Selector of what is not text inside them. */
  notText?: string;
  /** The attribute of a message that stays the same when it is edited or shown again. */
  identity?: string;
  /** Where the conversation's own name stands: an element around the messages. */
  conversation?: Part;
}

/** An element, and the attribute of it that is meant; without one its text is meant. */
export interface Part {
  selector: string;
  attribute?: string;
}
