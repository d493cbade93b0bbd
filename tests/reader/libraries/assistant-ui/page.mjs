// assistant-ui, React: parts without looks, put together as in its own template and with that one's
// class names; two sides, no names, `data-role`, the composer at the lower end of the very element
// that scrolls the messages.

import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useExternalStoreRuntime,
} from "@assistant-ui/react";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { mount } from "../react.mjs";

const CSS = `
  .aui-thread-root { height: 100vh; display: flex; flex-direction: column; font: 15px sans-serif; }
  .aui-thread-viewport { flex: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column; }
  .aui-assistant-message-root, .aui-user-message-root, .aui-thread-viewport-footer {
    width: 100%; max-width: 44rem; margin: 0 auto; padding: 10px 0;
  }
  .aui-user-message-root { display: grid; grid-template-columns: minmax(72px, 1fr) auto; }
  .aui-user-message-content-wrapper { grid-column: 2; }
  .aui-user-message-content { background: #eee; border-radius: 24px; padding: 8px 18px; }
  .aui-text { white-space: pre-line; }
  .aui-thread-viewport-footer { position: sticky; bottom: 0; margin-top: auto; background: #fff; }
  .aui-composer-root { display: flex; border: 1px solid #ccc; border-radius: 24px; padding: 8px; }
  .aui-composer-input { flex: 1; border: 0; resize: none; }
`;

const Text = ({ text }) => <span className="aui-text">{text}</span>;

const Assistant = () => (
  <MessagePrimitive.Root className="aui-assistant-message-root" data-role="assistant">
    <div className="aui-assistant-message-content">
      <MessagePrimitive.Parts components={{ Text }} />
    </div>
  </MessagePrimitive.Root>
);

const User = () => (
  <MessagePrimitive.Root className="aui-user-message-root" data-role="user">
    <div className="aui-user-message-content-wrapper">
      <div className="aui-user-message-content">
        <MessagePrimitive.Parts components={{ Text }} />
      </div>
    </div>
  </MessagePrimitive.Root>
);

function Room({ messages, send }) {
  const runtime = useExternalStoreRuntime({
    messages,
    convertMessage: ({ id, from, text, at }) => ({
      id,
      role: from === "me" ? "user" : "assistant",
      content: [{ type: "text", text }],
      createdAt: at,
    }),
    onNew: async ({ content }) => send(content[0].text),
  });
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <style>{CSS}</style>
      <ThreadPrimitive.Root className="aui-thread-root">
        <ThreadPrimitive.Viewport className="aui-thread-viewport">
          <ThreadPrimitive.Messages
            components={{ UserMessage: User, AssistantMessage: Assistant }}
          />
          <ThreadPrimitive.ViewportFooter className="aui-thread-viewport-footer">
            <ComposerPrimitive.Root className="aui-composer-root">
              <ComposerPrimitive.Input
                className="aui-composer-input"
                placeholder="Send a message..."
                rows={1}
              />
              <ComposerPrimitive.Send>Send</ComposerPrimitive.Send>
            </ComposerPrimitive.Root>
          </ThreadPrimitive.ViewportFooter>
        </ThreadPrimitive.Viewport>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

offer({ people: 1, shows: { mira: "them" }, add: mount(Room, conversation({ people: 1 })) });
