package kaltura

import (
	"bytes"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// zoo is a class with a property of every shape.
type zoo struct {
	Base    `kaltura:"KalturaZoo"`
	Text    Opt[string]            `kaltura:"text"`
	Integer Opt[int64]             `kaltura:"integer"`
	Float   Opt[float64]           `kaltura:"float"`
	Bool    Opt[bool]              `kaltura:"bool"`
	Word    Opt[ErrorCode]         `kaltura:"word"`
	Status  Opt[uploadTokenStatus] `kaltura:"status"`
	Token   *uploadToken           `kaltura:"token"`
	Next    *zoo                   `kaltura:"next"`
	Any     Object                 `kaltura:"any"`
	Many    Opt[[]*zoo]            `kaltura:"many"`
	Named   Opt[map[string]*zoo]   `kaltura:"named"`
	Others  Opt[[]Object]          `kaltura:"others"`
	Mixed   Opt[map[string]Object] `kaltura:"mixed"`
}

var zooClasses = Classes{
	New: func(wire string) Object {
		switch wire {
		case "KalturaZoo":
			return &zoo{}
		case "KalturaUploadToken":
			return &uploadToken{}
		}
		return nil
	},
	Root: func(string) Object { return nil },
}

// answerTypes are what an action can answer.
var answerTypes = []reflect.Type{
	reflect.TypeFor[*zoo](), reflect.TypeFor[Object](), reflect.TypeFor[[]*zoo](), reflect.TypeFor[map[string]*zoo](),
	reflect.TypeFor[string](), reflect.TypeFor[int64](), reflect.TypeFor[float64](), reflect.TypeFor[bool](),
	reflect.TypeFor[any](), reflect.TypeFor[Nothing](), reflect.TypeFor[ErrorCode](),
}

var answerSeeds = map[AnswerFormat][]string{
	AnswerJSON: {
		`{"text":"a","integer":1,"float":0.5,"bool":true,"word":"W","status":2,"token":{"id":"0_t","uploadedFileSize":1e3},"objectType":"KalturaZoo"}`,
		`{"next":{"many":[{"integer":"12"},null,{"float":"NaN"}],"named":{"k":{"text":"\u00e9\/"},"l":[]}},"any":{"objectType":"KalturaNew"}}`,
		`{"others":{"2":{"objectType":"KalturaZoo"},"1":{"objectType":"KalturaUploadToken","id":7}},"mixed":[],"relatedObjects":{"r":{"totalCount":1}}}`,
		`{"code":"X_Y","message":"m","objectType":"KalturaAPIException","args":{"A":"1","B":{}}}`,
		`{"result":{"error":{"code":"500016","message":"KS expired","args":[{"name":"a","value":1}]}},"executionTime":0.1}`,
		`[{"integer":9223372036854775807},{"code":"X","message":"m"}]`, `null`, `"text"`, `[]`, `1.5E+18`, `false`,
	},
	AnswerXML: {
		`<xml><result><text>a</text><integer>1</integer><float>0.5</float><bool>1</bool><word>W</word><status>2</status><token><id>0_t</id></token><objectType>KalturaZoo</objectType></result><executionTime>0.1</executionTime></xml>`,
		`<?xml version="1.0" encoding="utf-8"?><xml><executionTime>1</executionTime><result><next><many><item><integer>12</integer></item><item/></many><named><item><itemKey>k</itemKey><text>&#233;&amp;</text></item></named></next></result></xml>`,
		`<xml><result><item><objectType>KalturaZoo</objectType></item><item><error><code>X</code><message>m</message></error></item></result></xml>`,
		`<xml><result><error><code>X_Y</code><message>m</message><objectType>KalturaAPIException</objectType><args><item><name>A</name><value>1</value></item></args></error></result></xml>`,
		`<xml><result><![CDATA[raw]]> text</result></xml>`, `<xml><result/></xml>`, `<xml><result>-12</result></xml>`,
	},
}

// onlyTyped fails for an error that is none of those that an answer can have.
func onlyTyped(t testing.TB, err error) {
	t.Helper()
	var refused *APIError
	var malformed *MalformedAnswerError
	if err != nil && !errors.As(err, &refused) && !errors.As(err, &malformed) {
		t.Fatalf("%T: %v", err, err)
	}
}

// checkAnswer reads an answer as everything that an action can answer.
func checkAnswer(t testing.TB, format AnswerFormat, body []byte) {
	t.Helper()
	for _, of := range answerTypes {
		value := reflect.New(of).Elem()
		known, err := decodeAnswer(body, format, &zooClasses, value)
		onlyTyped(t, err)
		if known.timed && !(known.executionTime >= 0) {
			t.Fatalf("%q took %v", body, known.executionTime)
		}
		if err == nil {
			checkStable(t, value)
		}
	}
	calls := []settler{&settled{into: reflect.New(answerTypes[0]).Elem()}, &settled{into: reflect.New(answerTypes[4]).Elem()}}
	answered, _, err := decodeAnswers(body, format, []*Classes{&zooClasses, &zooClasses}, calls)
	onlyTyped(t, err)
	if answered > len(calls) {
		t.Fatalf("%d answers", answered)
	}
}

type settled struct {
	into reflect.Value
	err  error
}

func (s *settled) target() reflect.Value { return s.into }
func (s *settled) settle(err error)      { s.err = err }

// checkStable sends a value that was read, and reads what was sent: nothing may get lost.
func checkStable(t testing.TB, value reflect.Value) {
	t.Helper()
	if value.Type() == reflect.TypeFor[Nothing]() || value.Kind() == reflect.Interface && value.IsNil() {
		return
	}
	sent, err := (&encoder{}).value(value)
	var usage *UsageError
	if err != nil {
		// Answers may hold what cannot be sent: control characters, infinite numbers, objects of no class.
		if !errors.As(err, &usage) {
			t.Fatalf("%T: %v", err, err)
		}
		return
	}
	first := appendJSON(nil, sent)
	again := reflect.New(value.Type()).Elem()
	if _, err := decodeAnswer(first, AnswerJSON, &zooClasses, again); err != nil {
		t.Fatalf("%s: %v", first, err)
	}
	if value.Kind() == reflect.Interface || value.Kind() == reflect.Pointer && value.IsNil() {
		return
	}
	resent, err := (&encoder{}).value(again)
	if err != nil {
		t.Fatalf("%s: %v", first, err)
	}
	if second := appendJSON(nil, resent); !bytes.Equal(first, second) {
		t.Fatalf("%s became %s", first, second)
	}
}

// seeds are the given texts, and the recorded answers of a folder that the environment names.
func seeds(t testing.TB, given []string, pattern string) []string {
	all := append([]string{}, given...)
	found, err := filepath.Glob(filepath.Join(os.Getenv("KALTURA_SHARED"), "recordings", "*", pattern))
	if err != nil || os.Getenv("KALTURA_SHARED") == "" {
		return all
	}
	for _, path := range found {
		body, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(body) < 2000 {
			all = append(all, string(body))
		}
	}
	return all
}

// damaged calls a check with the seeds, their beginnings, and changed ones, always the same.
func damaged(seeds []string, changes int, check func(text []byte)) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, text := range seeds {
		check([]byte(text))
		for i := 0; i < len(text); i += 1 + len(text)/100 {
			check([]byte(text[:i]))
		}
		for range changes {
			check(mutated(text, random))
		}
	}
}

func TestDamagedAnswers(t *testing.T) {
	for format, texts := range answerSeeds {
		damaged(texts, 300, func(text []byte) { checkAnswer(t, format, text) })
	}
}

func FuzzAnswerJSON(f *testing.F) {
	for _, text := range seeds(f, answerSeeds[AnswerJSON], "*.json") {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkAnswer(t, AnswerJSON, body) })
}

func FuzzAnswerXML(f *testing.F) {
	for _, text := range seeds(f, answerSeeds[AnswerXML], "*.xml") {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkAnswer(t, AnswerXML, body) })
}

// checkScalars reads a text as every scalar, in both formats: they have to agree.
func checkScalars(t testing.TB, text string) {
	t.Helper()
	quoted, err := (&encoder{}).text(text)
	if err != nil || bytes.ContainsAny([]byte(text), "\r") {
		return
	}
	inJSON := append(append([]byte(`{"text":`), appendJSON(nil, quoted)...), '}')
	var escaped bytes.Buffer
	for _, r := range text {
		switch r {
		case '<', '>', '&':
			escaped.WriteString(map[rune]string{'<': "&lt;", '>': "&gt;", '&': "&amp;"}[r])
		default:
			escaped.WriteRune(r)
		}
	}
	for _, name := range []string{"text", "integer", "float", "bool", "word", "status"} {
		json := bytes.Replace(inJSON, []byte(`"text"`), []byte(`"`+name+`"`), 1)
		xml := "<xml><result><objectType>KalturaZoo</objectType><" + name + ">" + escaped.String() + "</" + name + "></result></xml>"
		var one, other *zoo
		_, err := decodeAnswer(json, AnswerJSON, &zooClasses, reflect.ValueOf(&one).Elem())
		_, otherErr := decodeAnswer([]byte(xml), AnswerXML, &zooClasses, reflect.ValueOf(&other).Elem())
		onlyTyped(t, err)
		onlyTyped(t, otherErr)
		if (err == nil) != (otherErr == nil) {
			t.Fatalf("%s %q: %v, %v", name, text, err, otherErr)
		}
		if err == nil && !reflect.DeepEqual(one, other) && !math.IsNaN(one.Float.Or(0)) {
			t.Fatalf("%s %q: %+v, %+v", name, text, one, other)
		}
	}
}

var scalarSeeds = []string{"", " ", "0", "-1", "9223372036854775807", "1.0", "1e3", "1E-400", "INF", "nan", "true", "0x1p-2", "1_0", "a<b&c>", "é\U0001F600"}

func TestScalarsOfBothFormats(t *testing.T) {
	damaged(scalarSeeds, 1000, func(text []byte) { checkScalars(t, string(text)) })
}

func FuzzScalars(f *testing.F) {
	for _, text := range scalarSeeds {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkScalars(t, text) })
}
