import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Measures Apache Lucene at the work of the hub's own search benchmark: build, open, top ten, facets, highlighting.
 * Run without a build: {@code java -cp JARS LuceneSearch.java --corpus FILE.jsonl --queries FILE.txt}; README.md tells the rest.
 */
public final class LuceneSearch {
    private static final String USAGE = "Usage: java -cp JARS LuceneSearch.java --corpus FILE.jsonl --queries FILE.txt"
        + " [--json FILE] [--rounds N] [--warmup N] [--index DIR] [--offsets postings|analysis]";
    private static final int OPENINGS = 7;

    private LuceneSearch() {
    }

    /** Builds, opens, answers and measures; ends with 2 and a sentence when something is wrong with what it was given. */
    public static void main(String[] args) throws Exception {
        Map<String, String> options = options(args);
        int rounds = Integer.parseInt(options.getOrDefault("--rounds", "20"));
        int warmup = Integer.parseInt(options.getOrDefault("--warmup", "5"));
        if (rounds < 1 || warmup < 0) fail("--rounds must be at least 1, --warmup at least 0.");
        List<Asked> queries = Asked.read(Path.of(options.get("--queries")));
        String given = options.get("--index");
        Path folder = given == null ? Files.createTempDirectory("lucene-search") : Files.createDirectories(Path.of(given));
        try {
            Map<String, Object> report = new LinkedHashMap<>(Map.of());
            report.put("engine", "lucene-" + org.apache.lucene.util.Version.LATEST);
            Building.build(Path.of(options.get("--corpus")), folder, !"analysis".equals(options.get("--offsets")), report);
            try (Searching searching = open(folder, report)) {
                for (Asked query : queries) query.answer = searching.answer(query.text);
                for (Asked query : queries) query.bare = new long[rounds];
                for (Asked query : queries) query.full = new long[rounds];
                for (int round = -warmup; round < rounds; round++) {
                    for (Asked query : queries) query.keep(query.bare, round, searching.bare(query.text));
                }
                for (int round = -warmup; round < rounds; round++) {
                    for (Asked query : queries) query.keep(query.full, round, searching.full(query.text));
                }
            }
            Report.add(report, queries);
            Report.print(report);
            if (options.containsKey("--json")) Files.writeString(Path.of(options.get("--json")), Json.text(report) + "\n");
        } finally {
            if (given == null) delete(folder);
        }
    }

    private static Searching open(Path folder, Map<String, Object> report) throws IOException {
        double[] took = new double[OPENINGS];
        Searching searching = null;
        for (int i = 0; i < OPENINGS; i++) {
            if (searching != null) searching.close();
            long start = System.nanoTime();
            searching = new Searching(folder);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        report.put("open_first_ms", Report.tenths(took[0]));
        Arrays.sort(took);
        report.put("open_ms", Report.tenths(took[OPENINGS / 2]));
        for (int i = 0; i < 3; i++) System.gc();
        report.put("heap_bytes", Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return searching;
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> known = List.of("--corpus", "--queries", "--json", "--rounds", "--warmup", "--index", "--offsets");
        for (int i = 0; i < args.length; i += 2) {
            if (!known.contains(args[i]) || i + 1 == args.length) fail(USAGE);
            options.put(args[i], args[i + 1]);
        }
        if (!options.containsKey("--corpus") || !options.containsKey("--queries")) fail(USAGE);
        return options;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) Files.delete(file);
        }
        Files.delete(folder);
    }

    static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(2);
    }
}

/** What both sides of the index must know alike. */
final class Schema {
    static final String[] TEXT_FIELDS = {"title", "headings", "body"};
    static final Map<String, Float> BOOSTS = Map.of("title", 4f, "headings", 2f, "body", 1f);
    static final String[] FACETS = {"type", "theme", "audience"};

    private Schema() {
    }

    static Analyzer analyzer() {
        return new EnglishAnalyzer();
    }
}

/** Makes the index. Reading the corpus is not part of the time of building. */
final class Building {
    private static final double RAM_BUFFER_MB = 256;

    private Building() {
    }

    static void build(Path corpus, Path folder, boolean offsets, Map<String, Object> report) throws Exception {
        List<Map<String, Object>> passages = read(corpus);
        report.put("passages", passages.size());
        FacetsConfig facets = new FacetsConfig();
        for (String facet : Schema.FACETS) facets.setMultiValued(facet, true);
        FieldType body = new FieldType(TextField.TYPE_STORED);
        if (offsets) body.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        body.freeze();
        IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer())
            .setRAMBufferSizeMB(RAM_BUFFER_MB).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        long start = System.nanoTime();
        try (Directory directory = new MMapDirectory(folder); IndexWriter writer = new IndexWriter(directory, config)) {
            addAll(passages, passage -> writer.addDocument(facets.build(document(passage, body))));
            writer.commit();
            long built = System.nanoTime();
            writer.forceMerge(1);
            writer.commit();
            report.put("build_ms", Report.tenths((built - start) / 1e6));
            report.put("merge_ms", Report.tenths((System.nanoTime() - built) / 1e6));
        }
        long bytes = 0;
        try (Directory directory = new MMapDirectory(folder)) {
            for (String file : directory.listAll()) bytes += directory.fileLength(file);
        }
        report.put("index_bytes", bytes);
    }

    private static void addAll(List<Map<String, Object>> passages, Adding adding) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < passages.size(); i = next.getAndIncrement()) adding.add(passages.get(i));
            return null;
        };
        try {
            for (Future<Void> done : workers.invokeAll(java.util.Collections.nCopies(threads, worker))) done.get();
        } finally {
            workers.shutdown();
        }
    }

    private static Document document(Map<String, Object> passage, FieldType body) {
        Document document = new Document();
        document.add(new StringField("id", (String) passage.get("id"), Field.Store.YES));
        document.add(new TextField("title", (String) passage.get("title"), Field.Store.YES));
        document.add(new TextField("headings", (String) passage.get("headings"), Field.Store.YES));
        document.add(new Field("body", (String) passage.get("body"), body));
        Map<?, ?> facets = (Map<?, ?>) passage.get("facets");
        for (String facet : Schema.FACETS) {
            for (Object value : (List<?>) facets.get(facet)) document.add(new SortedSetDocValuesFacetField(facet, (String) value));
        }
        return document;
    }

    private static List<Map<String, Object>> read(Path corpus) throws IOException {
        List<Map<String, Object>> passages = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(corpus, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) passages.add(Json.object(line));
            }
        } catch (IllegalArgumentException e) {
            LuceneSearch.fail(corpus + ", passage " + (passages.size() + 1) + ": " + e.getMessage());
        }
        return passages;
    }

    /** Adds one passage. */
    interface Adding {
        void add(Map<String, Object> passage) throws IOException;
    }
}

/** Searches an index, each time from the text of the query on. */
final class Searching implements AutoCloseable {
    private static final int TOP = 10;
    private static final int HITS_COUNTED = 1000;
    private static final int FACET_VALUES = 20;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facetState;
    private final UnifiedHighlighter highlighter;
    private final MultiFieldQueryParser parser;

    Searching(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        // The same queries come round and round: a cache of answers would be measured instead of the search.
        searcher.setQueryCache(null);
        facetState = new DefaultSortedSetDocValuesReaderState(reader);
        Analyzer analyzer = Schema.analyzer();
        highlighter = new UnifiedHighlighter(searcher, analyzer);
        parser = new MultiFieldQueryParser(Schema.TEXT_FIELDS, analyzer, Schema.BOOSTS);
        BooleanQuery.setMaxClauseCount(1 << 20);
    }

    /** The ten best alone; returns the nanoseconds. */
    long bare(String text) throws Exception {
        long start = System.nanoTime();
        top(parser.parse(text));
        return System.nanoTime() - start;
    }

    /** The ten best, counts of facets over all matches, and the ten bodies highlighted; returns the nanoseconds. */
    long full(String text) throws Exception {
        long start = System.nanoTime();
        Query query = parser.parse(text);
        TopDocs top = top(query);
        facets(query);
        if (top.scoreDocs.length > 0) highlighter.highlight("body", query, top);
        return System.nanoTime() - start;
    }

    /** What it finds: exact number of hits, the ten best and the counts of facets. */
    Map<String, Object> answer(String text) throws Exception {
        Query query = parser.parse(text);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", searcher.count(query));
        List<Object> best = new ArrayList<>();
        for (ScoreDoc hit : top(query).scoreDocs) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", searcher.doc(hit.doc).get("id"));
            one.put("score", hit.score);
            best.add(one);
        }
        answer.put("top", best);
        answer.put("facets", facets(query));
        return answer;
    }

    private TopDocs top(Query query) throws IOException {
        TopScoreDocCollector collector = TopScoreDocCollector.create(TOP, HITS_COUNTED);
        searcher.search(query, collector);
        return collector.topDocs();
    }

    private Map<String, Object> facets(Query query) throws IOException {
        FacetsCollector matches = new UnscoredFacets();
        searcher.search(query, matches);
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facetState, matches);
        Map<String, Object> facets = new LinkedHashMap<>();
        for (String facet : Schema.FACETS) {
            Map<String, Object> values = new LinkedHashMap<>();
            FacetResult result = facetState.getOrdRange(facet) == null ? null : counts.getTopChildren(FACET_VALUES, facet);
            if (result != null) for (LabelAndValue value : result.labelValues) values.put(value.label, value.value.intValue());
            facets.put(facet, values);
        }
        return facets;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    /** Lucene 8.7's collector asks for scores even where none are kept; without them, counting is quicker. */
    private static final class UnscoredFacets extends FacetsCollector {
        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

/** A line of the queries file, what was found, and the nanoseconds of each counted round. */
final class Asked {
    final String group;
    final String text;
    Map<String, Object> answer;
    long[] bare;
    long[] full;

    private Asked(String group, String text) {
        this.group = group;
        this.text = text;
    }

    /** Rounds below zero warm up and are not kept. */
    void keep(long[] samples, int round, long nanoseconds) {
        if (round >= 0) samples[round] = nanoseconds;
    }

    static List<Asked> read(Path file) throws IOException, ParseException {
        MultiFieldQueryParser parser = new MultiFieldQueryParser(Schema.TEXT_FIELDS, Schema.analyzer(), Schema.BOOSTS);
        List<Asked> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) continue;
            int tab = line.indexOf('\t');
            Asked query = new Asked(tab < 0 ? "" : line.substring(0, tab), line.substring(tab + 1));
            try {
                parser.parse(query.text);
            } catch (ParseException e) {
                LuceneSearch.fail(e.getMessage());
            }
            queries.add(query);
        }
        if (queries.isEmpty()) LuceneSearch.fail(file + " holds no query.");
        return queries;
    }
}

/** Percentiles, the table and the object that is written. */
final class Report {
    private Report() {
    }

    static void add(Map<String, Object> report, List<Asked> queries) {
        List<Object> each = new ArrayList<>();
        Map<String, List<Asked>> groups = new LinkedHashMap<>();
        for (Asked query : queries) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("group", query.group);
            one.put("query", query.text);
            one.putAll(query.answer);
            addTimes(one, List.of(query));
            each.add(one);
            groups.computeIfAbsent(query.group, name -> new ArrayList<>()).add(query);
        }
        report.put("queries", each);
        List<Object> all = new ArrayList<>();
        groups.forEach((name, members) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("group", name);
            addTimes(one, members);
            all.add(one);
        });
        report.put("groups", all);
    }

    private static void addTimes(Map<String, Object> one, List<Asked> queries) {
        one.put("bare_us", percentiles(queries.stream().flatMapToLong(query -> Arrays.stream(query.bare)).sorted().toArray()));
        one.put("full_us", percentiles(queries.stream().flatMapToLong(query -> Arrays.stream(query.full)).sorted().toArray()));
    }

    /** Nearest rank: the smallest sample that so many in a hundred do not exceed, in microseconds. */
    private static Map<String, Object> percentiles(long[] sorted) {
        Map<String, Object> percentiles = new LinkedHashMap<>();
        for (int share : new int[] {50, 90, 99}) percentiles.put("p" + share, tenths(sorted[(sorted.length * share + 99) / 100 - 1] / 1e3));
        return percentiles;
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static void print(Map<String, Object> report) {
        report.forEach((name, value) -> {
            if (!(value instanceof List<?>)) System.out.println(name + " " + value);
        });
        for (String part : List.of("queries", "groups")) {
            System.out.printf("%n%-10s %-32s %9s %26s %26s%n", "group", "query", "hits", "bare us p50/p90/p99", "full us p50/p90/p99");
            for (Object row : (List<?>) report.get(part)) {
                Map<?, ?> one = (Map<?, ?>) row;
                Object hits = one.get("total");
                Object query = one.get("query");
                System.out.printf("%-10s %-32s %9s %26s %26s%n", one.get("group"), query == null ? "" : query,
                    hits == null ? "" : hits, spread(one.get("bare_us")), spread(one.get("full_us")));
            }
        }
    }

    private static String spread(Object percentiles) {
        Map<?, ?> times = (Map<?, ?>) percentiles;
        return String.format(Locale.ROOT, "%.0f / %.0f / %.0f", times.get("p50"), times.get("p90"), times.get("p99"));
    }
}

/** Reads JSON objects of strings, arrays and objects, which is all that a corpus holds, and writes JSON. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        Json json = new Json(text);
        Object value = json.next() == '{' ? json.value() : null;
        if (value == null || json.next() != 0) throw json.fault();
        return (Map<String, Object>) value;
    }

    private Object value() {
        char first = next();
        at++;
        if (first == '"') return string();
        if (first == '{') {
            Map<String, Object> members = new LinkedHashMap<>();
            while (more('}', members.isEmpty())) {
                expect('"');
                String name = string();
                expect(':');
                members.put(name, value());
            }
            return members;
        }
        if (first != '[') throw fault();
        List<Object> elements = new ArrayList<>();
        while (more(']', elements.isEmpty())) elements.add(value());
        return elements;
    }

    private boolean more(char end, boolean first) {
        if (next() == end) {
            at++;
            return false;
        }
        if (!first) expect(',');
        return true;
    }

    private String string() {
        int plain = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') at++;
        StringBuilder string = new StringBuilder(text.substring(plain, at));
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') return string.toString();
            string.append(c == '\\' ? escaped() : c);
        }
        throw fault();
    }

    private char escaped() {
        if (at == text.length()) throw fault();
        char c = text.charAt(at++);
        if (c != 'u') {
            int known = "\"\\/bfnrt".indexOf(c);
            if (known < 0) throw fault();
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (at + 4 > text.length()) throw fault();
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
    }

    /** The next letter that is no space, not taken; 0 at the end. */
    private char next() {
        while (at < text.length() && text.charAt(at) <= ' ') at++;
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (next() != c) throw fault();
        at++;
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("no JSON object of strings, arrays and objects; column " + (at + 1));
    }

    static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                write(out.append(separator), member.getKey());
                write(out.append(':'), member.getValue());
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                write(out.append(separator), element);
                separator = ",\n";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            out.append('"');
            for (char c : string.toCharArray()) {
                if (c == '"' || c == '\\') out.append('\\').append(c);
                else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
                else out.append(c);
            }
            out.append('"');
        } else out.append(value);
    }
}
