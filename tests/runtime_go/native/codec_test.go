package kaltura

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

var jsonDocuments = []string{
	`null`, `true`, `-0`, `1.5E-3`, `"text"`, `[]`, `{}`, ` [ 1 , "a\/b\u00e9\ud83d\ude00\n" , {"x":[{}],"":null} ] `,
	`{"objects":[{"id":"0_a","size":1234567890123456789,"objectType":"KalturaMediaEntry"}],"totalCount":"1"}`,
}

// same tells whether what was read is what encoding/json reads.
func same(ours, theirs any) bool {
	switch theirs := theirs.(type) {
	case json.Number:
		number, err := theirs.Float64()
		switch ours := ours.(type) {
		case int64:
			return theirs.String() == fmt.Sprint(ours) || number == float64(ours)
		case float64:
			return ours == number || err != nil
		}
		return false
	case []any:
		list, is := ours.([]any)
		if !is || len(list) != len(theirs) {
			return false
		}
		for i := range list {
			if !same(list[i], theirs[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		fields, is := ours.(map[string]any)
		if !is || len(fields) != len(theirs) {
			return false
		}
		for name := range fields {
			if !same(fields[name], theirs[name]) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(ours, theirs)
}

// checkJSON compares with encoding/json: what it takes, and what it makes of it.
func checkJSON(t *testing.T, text []byte) {
	t.Helper()
	doc, err := readJSON(text)
	valid := json.Valid(text) && utf8.Valid(text)
	if (err == nil) != valid {
		t.Fatalf("%q: valid %v, %v", text, valid, err)
	}
	var malformed *MalformedAnswerError
	if err != nil {
		if !errors.As(err, &malformed) {
			t.Fatalf("%q: %v", text, err)
		}
		return
	}
	var theirs any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&theirs); err != nil {
		t.Fatal(err)
	}
	reader := decoderOf(doc)
	if ours := reader.raw(0); !same(ours, theirs) {
		t.Fatalf("%q: %v, not %v", text, ours, theirs)
	}
}

func decoderOf(doc *document) *decoder { return &decoder{doc, &noClasses} }

// mutated changes some bytes of a document.
func mutated(text string, random *rand.Rand) []byte {
	const alphabet = "{}[]\",:\\/u0019eE+-.tfn <>&;#x!?='\n\r\t\x00\x1f\x80\xc3\xff]]>"
	changed := []byte(text)
	for range 1 + random.IntN(3) {
		at := random.IntN(len(changed) + 1)
		c := alphabet[random.IntN(len(alphabet))]
		switch {
		case at == len(changed):
			changed = append(changed, c)
		case random.IntN(3) == 0:
			changed = append(changed[:at], changed[at+1:]...)
		case random.IntN(2) == 0:
			changed = append(changed[:at], append([]byte{c}, changed[at:]...)...)
		default:
			changed[at] = c
		}
	}
	return changed
}

func TestJSONIsReadAsOthersReadIt(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, text := range jsonDocuments {
		checkJSON(t, []byte(text))
		for i := range len(text) {
			checkJSON(t, []byte(text[:i]))
		}
		for range 3000 {
			checkJSON(t, mutated(text, random))
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, text := range jsonDocuments {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		// A byte order mark, and what is nested deeply, is read by one only.
		if !bytes.HasPrefix(text, []byte("\uFEFF")) && bytes.Count(text, []byte("["))+bytes.Count(text, []byte("{")) < deepest {
			checkJSON(t, text)
		}
	})
}

var xmlDocuments = []string{
	`<?xml version="1.0" encoding="utf-8"?><xml><result><objectType>KalturaX</objectType><id>0_a</id></result><executionTime>0.1</executionTime></xml>`,
	"<xml>\n  <result a='1' b = \"2>\"><item> &lt;&amp;&#65;&#x1F600; </item><item/><![CDATA[<raw>]]><!-- no --><?pi x?></result>\n</xml>",
	`<a>one<b/>two</a>`,
}

// checkXML sees to it that what is read is taken by encoding/xml, too, with the same elements and texts.
func checkXML(t *testing.T, text []byte) {
	t.Helper()
	doc, err := readXML(text)
	if err != nil {
		var malformed *MalformedAnswerError
		if !errors.As(err, &malformed) {
			t.Fatalf("%q: %v", text, err)
		}
		return
	}
	decoder := xml.NewDecoder(bytes.NewReader(text))
	decoder.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	elements := 0
	for {
		token, err := decoder.RawToken()
		if err == io.EOF {
			break
		}
		if err != nil {
			// It is stricter with names and instructions, of which answers have none.
			return
		}
		if _, is := token.(xml.StartElement); is {
			elements++
		}
	}
	if elements != len(doc.nodes) {
		t.Fatalf("%q: %d elements, not %d", text, len(doc.nodes), elements)
	}
}

func TestDamagedXML(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, text := range xmlDocuments {
		if _, err := readXML([]byte(text)); err != nil {
			t.Fatal(err)
		}
		checkXML(t, []byte(text))
		for i := range len(text) {
			if _, err := readXML([]byte(text[:i])); err == nil {
				t.Errorf("a part was read: %q", text[:i])
			}
		}
		for range 5000 {
			checkXML(t, mutated(text, random))
		}
	}
	for _, text := range []string{
		`<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`, `<a>&x;</a>`, `<a>&#0;</a>`, `<a>&#xD800;</a>`, "<a>\x01</a>", "<a>\x00</a>",
		`<a></b>`, `<a>]]></a>`, `<a/><b/>`, `text`, `<a b></a>`, `<a b="<"/>`, `<1/>`, `< a/>`, "<a>\xff</a>",
	} {
		if _, err := readXML([]byte(text)); err == nil {
			t.Errorf("it was read: %q", text)
		}
	}
}

func FuzzXML(f *testing.F) {
	for _, text := range xmlDocuments {
		f.Add([]byte(text))
	}
	f.Fuzz(checkXML)
}

func TestTextsOfXML(t *testing.T) {
	doc, err := readXML([]byte("\uFEFF<?xml version=\"1.0\"?><a><b> &lt;&#65;&#x1F600;\r\nx\ry </b><c><![CDATA[<raw> & ]]>more</c><d/></a>"))
	if err != nil {
		t.Fatal(err)
	}
	wanted := map[string]any{"b": " <A😀\nx\ny ", "c": "<raw> & more", "d": ""}
	if got := decoderOf(doc).raw(0); !reflect.DeepEqual(got, any(wanted)) {
		t.Errorf("%#v", got)
	}
}

func TestDepth(t *testing.T) {
	var malformed *MalformedAnswerError
	for name, c := range map[string]struct {
		open, inside, close string
		read                func([]byte) (*document, error)
	}{
		"lists": {"[", "1", "]", readJSON}, "objects": {`{"a":`, "1", "}", readJSON}, "elements": {"<a>", "1", "</a>", readXML},
	} {
		for depth, valid := range map[int]bool{deepest - 1: true, deepest + 2: false, 1_000_000: false} {
			text := strings.Repeat(c.open, depth) + c.inside + strings.Repeat(c.close, depth)
			if _, err := c.read([]byte(text)); (err == nil) != valid || err != nil && !errors.As(err, &malformed) {
				t.Errorf("%s, %d deep: %v", name, depth, err)
			}
		}
	}
}

func TestTextsThatAnnounceMuchTakeLittle(t *testing.T) {
	for name, text := range map[string]string{
		"commas": `"` + strings.Repeat(",", 8<<20) + `"`, "brackets": "<a>" + strings.Repeat("<", 8<<20),
	} {
		more := grown(func() {
			_, _ = readJSON([]byte(text))
			_, _ = readXML([]byte(text))
		})
		if more > 256<<20 {
			t.Errorf("%s: %d MB for 8 MB", name, more>>20)
		}
	}
}

// numbers is a class of scalars.
type numbers struct {
	Base    `kaltura:"KalturaNumbers"`
	Integer Opt[int64]             `kaltura:"integer"`
	Float   Opt[float64]           `kaltura:"float"`
	Bool    Opt[bool]              `kaltura:"bool"`
	Text    Opt[string]            `kaltura:"text"`
	Next    *numbers               `kaltura:"next"`
	Many    Opt[[]*numbers]        `kaltura:"many"`
	Named   Opt[map[string]Object] `kaltura:"named"`
}

// answered makes a call that is answered with a text, and returns what was sent as well.
func answered[T any](t *testing.T, format AnswerFormat, text string, args ...any) (T, string, error) {
	t.Helper()
	sent := ""
	client, err := New("http://host", WithAnswerFormat(format), WithTransport(fakeTransport(
		func(_ context.Context, request *Request) (*Response, error) {
			body, err := request.Body.Open()
			if err != nil {
				return nil, err
			}
			whole, err := io.ReadAll(body)
			sent = string(whole)
			return &Response{Status: 200, Body: io.NopCloser(strings.NewReader(text))}, err
		})))
	if err != nil {
		t.Fatal(err)
	}
	action := &Action{Service: "x", Name: "y", Required: []string{"a", "b"}[:len(args)], Classes: &noClasses}
	value, err := Call[T](context.Background(), client, action, nil, nil, args...)
	return value, sent, err
}

func TestIntegersKeepTheirDigits(t *testing.T) {
	for text, wanted := range map[string]int64{
		"9223372036854775807": math.MaxInt64, "-9223372036854775808": math.MinInt64, "9007199254740993": 9007199254740993,
		"1.2345678901235E+18": 1234567890123500032, "1.0": 1, "-0": 0, "1e3": 1000, " 7 ": 7,
	} {
		for format, answer := range map[AnswerFormat]string{
			AnswerXML: "<xml><result><integer>" + text + "</integer></result></xml>", AnswerJSON: `{"integer":"` + text + `"}`,
		} {
			value, _, err := answered[*numbers](t, format, answer)
			if err != nil || value.Integer.Or(-1) != wanted {
				t.Errorf("%s: %v, %v", answer, value, err)
			}
		}
		if strings.TrimSpace(text) != text {
			continue
		}
		if value, _, err := answered[*numbers](t, AnswerJSON, `{"integer":`+text+`}`); err != nil || value.Integer.Or(-1) != wanted {
			t.Errorf("%s: %v, %v", text, value, err)
		}
	}
	for _, text := range []string{"9223372036854775808", "-9223372036854775809", "1e30", "abc", "0x10", "1_000", "NaN"} {
		var malformed *MalformedAnswerError
		_, _, err := answered[*numbers](t, AnswerJSON, `{"many":[{},{"integer":"`+text+`"}]}`)
		if !errors.As(err, &malformed) || malformed.Path != "many[1].integer" {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestIntegersAreSentWithAllDigits(t *testing.T) {
	for number, wanted := range map[int64]string{
		math.MinInt64: `"-9223372036854775808"`, math.MaxInt64: `"9223372036854775807"`, 1 << 53: "9007199254740992",
		1<<53 + 1: `"9007199254740993"`, 0: "0", -1: "-1",
	} {
		if _, sent, err := answered[Nothing](t, AnswerJSON, "null", &numbers{Integer: Some(number)}); err != nil || !strings.Contains(sent, `"integer":`+wanted) {
			t.Errorf("%d: %s, %v", number, sent, err)
		}
	}
	for number, wanted := range map[float64]string{3: "3", 0.1: "0.1", 1e21: "1e+21", 1.0 / 3: "0.3333333333333333"} {
		if _, sent, err := answered[Nothing](t, AnswerJSON, "null", &numbers{Float: Some(number)}); err != nil || !strings.Contains(sent, `"float":`+wanted) {
			t.Errorf("%g: %s, %v", number, sent, err)
		}
	}
}

func TestWhatCannotBeSent(t *testing.T) {
	circle := &numbers{}
	circle.Next = circle
	deep := &numbers{}
	for range 10_000 {
		deep = &numbers{Next: deep}
	}
	other := NewBatch(&Client{})
	elsewhere := Queue[*numbers](other, &Action{Service: "x", Name: "y", Classes: &noClasses}, nil, nil)
	for name, value := range map[string]any{
		"circle": circle, "depth": deep, "nan": &numbers{Float: Some(math.NaN())}, "infinite": math.Inf(1),
		"control": "a\x00b", "no text": "\xff", "surrogate": "\xed\xa0\x80", "nil": nil, "nil object": (*numbers)(nil),
		"channel": make(chan int), "placeholder": Use[int64](elsewhere.Ref("integer")),
		"in a list": []any{map[string]any{"x": math.NaN()}},
	} {
		var usage *UsageError
		_, sent, err := answered[Nothing](t, AnswerJSON, "null", "first", value)
		if !errors.As(err, &usage) || sent != "" || !strings.HasPrefix(err.Error(), "b") || !strings.Contains(err.Error(), "x.y") {
			t.Errorf("%s: %v, sent %q", name, err, sent)
		}
	}
}

func TestHalfAnAnswerIsNoAnswer(t *testing.T) {
	const text = `{"text":"a","many":[{"text":"b"},{"integer":{}}]}`
	value, _, err := answered[*numbers](t, AnswerJSON, text)
	var malformed *MalformedAnswerError
	if value != nil || !errors.As(err, &malformed) || malformed.Path != "many[1].integer" || malformed.Status != 200 ||
		!strings.Contains(malformed.Excerpt, `"text":"a"`) {
		t.Errorf("%v, %+v", value, err)
	}
}
