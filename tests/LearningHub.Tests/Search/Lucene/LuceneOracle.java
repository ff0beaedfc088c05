import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Answers queries over a small corpus with Apache Lucene, so that the hub's own engine can be held to the answers.
 * Run without a build: {@code java -cp JARS LuceneOracle.java corpus.jsonl queries.jsonl}.
 * Writes one JSON object to standard output: {@code {"answers":[...]}}, an answer for each query line, in order.
 * Ends with 2 and a sentence on standard error when a file cannot be read.
 */
public final class LuceneOracle {
    private static final String[] TEXT_FIELDS = {"title", "headings", "body"};
    private static final Map<String, Float> BOOSTS = Map.of("title", 4f, "headings", 2f, "body", 1f);
    private static final String[] FACETS = {"type", "theme", "audience"};
    private static final int TOP = 10;

    private final Analyzer english = new EnglishAnalyzer();
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private LuceneOracle(Path corpus) throws IOException {
        Map<String, Analyzer> exact = new HashMap<>();
        exact.put("date", new KeywordAnalyzer());
        for (String facet : FACETS) exact.put(facet, new KeywordAnalyzer());
        analyzer = new PerFieldAnalyzerWrapper(english, exact);
        searcher = new IndexSearcher(DirectoryReader.open(index(corpus)));
        searcher.setSimilarity(new BM25Similarity());
    }

    /** Reads both files and answers. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) fail("Usage: java -cp JARS LuceneOracle.java corpus.jsonl queries.jsonl");
        // Wildcards over a whole corpus are asked for here on purpose: what Lucene answers is wanted, not its limit.
        BooleanQuery.setMaxClauseCount(1 << 24);
        LuceneOracle oracle = new LuceneOracle(Path.of(args[0]));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            out.write("{\"answers\":[");
            String separator = "\n";
            for (Map<String, Object> line : lines(Path.of(args[1]))) {
                out.write(separator);
                Json.write(out, oracle.answer(line));
                separator = ",\n";
            }
            out.write("\n]}\n");
        }
    }

    private Directory index(Path corpus) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Map<String, Object> line : lines(corpus)) writer.addDocument(document(line));
            writer.forceMerge(1);
        }
        return directory;
    }

    private static Document document(Map<String, Object> line) {
        Document document = new Document();
        document.add(new StringField("id", (String) line.get("id"), Field.Store.YES));
        for (String field : TEXT_FIELDS) document.add(new TextField(field, (String) line.getOrDefault(field, ""), Field.Store.NO));
        String date = (String) line.get("date");
        if (date != null) {
            document.add(new IntPoint("date", Math.toIntExact(LocalDate.parse(date).toEpochDay())));
            // The classic parser makes ranges of terms, and dates written year first sort as terms do.
            document.add(new StringField("date", date, Field.Store.NO));
        }
        Map<?, ?> facets = (Map<?, ?>) line.getOrDefault("facets", Map.of());
        for (String facet : FACETS) {
            if (!(facets.get(facet) instanceof List<?> values)) continue;
            for (Object value : values) document.add(new StringField(facet, (String) value, Field.Store.NO));
        }
        return document;
    }

    private Map<String, Object> answer(Map<String, Object> line) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (line.get("analyze") instanceof String text) {
            answer.put("analyze", text);
            answer.put("tokens", tokens(text));
            return answer;
        }
        String text = (String) line.get("q");
        answer.put("q", text);
        if (Boolean.TRUE.equals(line.get("tokens"))) answer.put("tokens", tokens(text));
        try {
            search(text, answer);
        } catch (ParseException | RuntimeException refused) {
            answer.put("error", String.valueOf(refused.getMessage()));
        }
        return answer;
    }

    private void search(String text, Map<String, Object> answer) throws IOException, ParseException {
        MultiFieldQueryParser parser = new SlopKeepingParser(analyzer);
        parser.setAllowLeadingWildcard(true);
        Query query = parser.parse(text);
        TopScoreDocCollector collector = TopScoreDocCollector.create(TOP, Integer.MAX_VALUE);
        searcher.search(query, collector);
        TopDocs found = collector.topDocs();
        List<Object> top = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", searcher.doc(hit.doc).get("id"));
            one.put("score", hit.score);
            top.add(one);
        }
        answer.put("total", found.totalHits.value);
        answer.put("top", top);
        answer.put("parsed", query.toString());
    }

    /**
     * Lucene 8's parser for several fields boosts a phrase before it looks for one to give the slop to, and so drops the slop
     * of a phrase without a field (later releases keep it). Here the two come in the other order.
     */
    private static final class SlopKeepingParser extends MultiFieldQueryParser {
        SlopKeepingParser(Analyzer analyzer) {
            super(TEXT_FIELDS, analyzer, BOOSTS);
        }

        @Override
        protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
            if (field != null || slop == 0) return super.getFieldQuery(field, text, slop);
            List<Query> phrases = new ArrayList<>();
            for (String each : TEXT_FIELDS) {
                Query phrase = super.getFieldQuery(each, text, slop);
                if (phrase != null) phrases.add(new BoostQuery(phrase, BOOSTS.get(each)));
            }
            return phrases.isEmpty() ? null : getMultiFieldQuery(phrases);
        }
    }

    private List<Object> tokens(String text) throws IOException {
        List<Object> tokens = new ArrayList<>();
        try (TokenStream stream = english.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                Map<String, Object> token = new LinkedHashMap<>();
                token.put("t", term.toString());
                token.put("p", position);
                token.put("s", offset.startOffset());
                token.put("e", offset.endOffset());
                tokens.add(token);
            }
            stream.end();
        }
        return tokens;
    }

    private static List<Map<String, Object>> lines(Path file) {
        List<Map<String, Object>> lines = new ArrayList<>();
        int number = 1;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) lines.add(Json.object(line));
                number++;
            }
        } catch (IOException e) {
            fail(file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            fail(file + ", line " + number + ": " + e.getMessage());
        }
        return lines;
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(2);
    }
}

/** Reads and writes JSON: objects as maps, arrays as lists, numbers as doubles. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Reads one object, and nothing after it; anything else is an {@link IllegalArgumentException}. */
    static Map<String, Object> object(String text) {
        Json json = new Json(text);
        json.skipSpace();
        json.expect('{');
        Map<String, Object> object = json.members();
        json.skipSpace();
        if (json.at < text.length()) throw json.error("nothing more");
        return object;
    }

    private Object value() {
        skipSpace();
        char first = peek();
        switch (first) {
            case '{': at++; return members();
            case '[': at++; return elements();
            case '"': at++; return string();
            case 't': return word("true", Boolean.TRUE);
            case 'f': return word("false", Boolean.FALSE);
            case 'n': return word("null", null);
            default: return number();
        }
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        skipSpace();
        if (take('}')) return members;
        do {
            skipSpace();
            expect('"');
            String name = string();
            skipSpace();
            expect(':');
            members.put(name, value());
            skipSpace();
        } while (take(','));
        expect('}');
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        skipSpace();
        if (take(']')) return elements;
        do {
            elements.add(value());
            skipSpace();
        } while (take(','));
        expect(']');
        return elements;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') return string.toString();
            if (c < ' ') throw error("no bare control character");
            string.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = peek();
        at++;
        switch (c) {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case '"', '\\', '/': return c;
            case 'u':
                // Half a surrogate pair stays half: Java and JSON both write a pair as two units.
                if (at + 4 > text.length()) throw error("four hexadecimal digits");
                int unit = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(text.charAt(at++), 16);
                    if (digit < 0) throw error("four hexadecimal digits");
                    unit = unit * 16 + digit;
                }
                return (char) unit;
            default: throw error("an escape");
        }
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) throw error("a value");
        at += word.length();
        return meaning;
    }

    private Double number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        try {
            return Double.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw error("a value");
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char peek() {
        if (at >= text.length()) throw error("more");
        return text.charAt(at);
    }

    private boolean take(char c) {
        if (at >= text.length() || text.charAt(at) != c) return false;
        at++;
        return true;
    }

    private void expect(char c) {
        if (!take(c)) throw error("'" + c + "'");
    }

    private IllegalArgumentException error(String wanted) {
        return new IllegalArgumentException("not JSON: " + wanted + " expected at column " + (at + 1));
    }

    /** Writes maps, lists, strings, numbers, booleans and null. A float is written as {@link Float#toString(float)}. */
    static void write(Writer out, Object value) throws IOException {
        if (value instanceof String string) writeString(out, string);
        else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.write(separator);
                writeString(out, (String) member.getKey());
                out.write(':');
                write(out, member.getValue());
                separator = ",";
            }
            out.write(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                out.write(separator);
                write(out, element);
                separator = ",";
            }
            out.write(list.isEmpty() ? "[]" : "]");
        } else out.write(String.valueOf(value));
    }

    private static void writeString(Writer out, String string) throws IOException {
        out.write('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1));
            if (pair) {
                out.write(c);
                out.write(string.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c < ' ' || c == '\u007f' || Character.isSurrogate(c)) {
                // UTF-8 cannot hold half a pair, so it is written as an escape.
                out.write(String.format("\\u%04x", (int) c));
            } else out.write(c);
        }
        out.write('"');
    }
}
