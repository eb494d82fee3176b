package kaltura

import (
	"errors"
	"testing"
)

func TestPropertyOf(t *testing.T) {
	token := &uploadToken{ID: Some("0_tok"), FileName: Null[string]()}
	for wire, wanted := range map[string]Property{
		"id": {"0_tok", true}, "fileName": {nil, false}, "fileSize": {nil, false},
	} {
		if got, known := PropertyOf(token, wire); !known || got != wanted {
			t.Errorf("%s: %+v, %v", wire, got, known)
		}
	}
	if _, known := PropertyOf(token, "ID"); known {
		t.Error("the case does not matter")
	}
	var none *uploadToken
	if _, known := PropertyOf(none, "id"); known {
		t.Error("nil has properties")
	}
}

func TestMessages(t *testing.T) {
	for format, text := range map[AnswerFormat]string{
		AnswerJSON: `{"id":"0_tok","fileSize":"25","in":{"side":7}}`,
		AnswerXML:  `<root><id>0_tok</id><fileSize>25</fileSize><in><side>7</side></in></root>`,
	} {
		message, err := ParseMessage([]byte(text), format, &noClasses)
		if err != nil {
			t.Fatal(err)
		}
		token := &uploadToken{}
		if err := message.Decode(token); err != nil || token.FileSize.Or(0) != 25 || token.ID.Or("") != "0_tok" {
			t.Error(err, token)
		}
		if !message.Has("in", "side") || message.Has("in", "out") || message.Text("in", "side") != "7" || message.Text("x") != "" {
			t.Error("the paths are wrong")
		}
		if object, err := message.Object("", "x"); object != nil || err != nil {
			t.Error(object, err)
		}
		if object, err := message.Object("", "in"); object == nil || err != nil {
			t.Error(object, err)
		}
		var malformed *MalformedAnswerError
		if _, err := message.Object("", "id"); !errors.As(err, &malformed) {
			t.Error(err)
		}
		if _, err := ParseMessage([]byte(text[:len(text)-2]), format, &noClasses); !errors.As(err, &malformed) {
			t.Error(err)
		}
	}
}

func TestTheSessionOfAClient(t *testing.T) {
	client, err := New("https://host", WithSetting("ks", "a"))
	if err != nil {
		t.Fatal(err)
	}
	for wanted, c := range map[string]*Client{
		"a": client, "b": client.With(WithSetting("ks", "b")), "": client.With(WithSetting("ks", nil)),
	} {
		if c.KS() != wanted {
			t.Errorf("%q, not %q", c.KS(), wanted)
		}
	}
}
