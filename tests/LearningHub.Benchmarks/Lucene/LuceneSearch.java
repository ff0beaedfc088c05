import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.*;
import java.util.stream.*;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.*;
import org.apache.lucene.util.Version;

/**
 * Measures Apache Lucene at the work of the hub's own search benchmark: build, open, top ten, facets, highlighting.
 * Run without a build: {@code java -cp JARS LuceneSearch.java --corpus FILE.jsonl --queries FILE.txt}; README.md tells the rest.
 */
public final class LuceneSearch {
    private static final String USAGE = "Usage: java -cp JARS LuceneSearch.java --corpus FILE.jsonl --queries FILE.txt"
        + " [--json FILE] [--rounds N] [--warmup N] [--index DIR]";
    private static final int OPENINGS = 7;
    static final String[] FACETS = {"type", "theme", "audience"};
    static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

    /** Builds, opens, answers and measures; ends with 2 and a sentence when something is wrong with what it was given. */
    public static void main(String[] args) throws Exception {
        try {
            run(options(args));
        } catch (ParseException | IllegalArgumentException | IOException e) {
            fail(e.toString());
        }
    }

    private static void run(Map<String, String> options) throws Exception {
        int rounds = Integer.parseInt(options.getOrDefault("--rounds", "20"));
        int warmup = Integer.parseInt(options.getOrDefault("--warmup", "5"));
        if (rounds < 1 || warmup < 0) fail("--rounds must be at least 1, --warmup at least 0.");
        List<Asked> queries = Asked.read(Path.of(options.get("--queries")), rounds);
        Path folder = options.containsKey("--index") ? Files.createDirectories(Path.of(options.get("--index"))) : temporary();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("engine", "lucene-" + Version.LATEST);
        Building.build(Path.of(options.get("--corpus")), folder, report);
        try (Searching searching = open(folder, report)) {
            for (Asked query : queries) query.answer = searching.answer(query);
            // The first rounds warm up: their samples are written over.
            for (int round = -warmup; round < rounds; round++) {
                for (Asked query : queries) query.bare[Math.max(0, round)] = searching.bare(query.text);
            }
            for (int round = -warmup; round < rounds; round++) {
                for (Asked query : queries) query.full[Math.max(0, round)] = searching.full(query.text);
            }
        }
        Report.add(report, queries);
        Report.print(report);
        if (options.containsKey("--json")) Files.writeString(Path.of(options.get("--json")), Json.text(report) + "\n");
    }

    /** A folder that is gone when the program ends, however it ends. */
    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("lucene-search");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (File file : folder.toFile().listFiles()) file.delete();
            folder.toFile().delete();
        }));
        return folder;
    }

    private static Searching open(Path folder, Map<String, Object> report) throws IOException {
        double[] took = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            Searching searching = new Searching(folder);
            took[i] = Report.milliseconds(start);
            searching.close();
        }
        report.put("open_first_ms", took[0]);
        Arrays.sort(took);
        report.put("open_ms", took[OPENINGS / 2]);
        Searching searching = new Searching(folder);
        for (int i = 0; i < 3; i++) System.gc();
        report.put("heap_bytes", Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return searching;
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> known = List.of("--corpus", "--queries", "--json", "--rounds", "--warmup", "--index");
        for (int i = 0; i < args.length; i += 2) {
            if (!known.contains(args[i]) || i + 1 == args.length) fail(USAGE);
            options.put(args[i], args[i + 1]);
        }
        if (!options.containsKey("--corpus") || !options.containsKey("--queries")) fail(USAGE);
        return options;
    }

    static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(2);
    }
}

/** Makes the index. Reading the corpus is not part of the time of building. */
final class Building {
    static void build(Path corpus, Path folder, Map<String, Object> report) throws Exception {
        List<Map<String, Object>> passages = read(corpus);
        report.put("passages", passages.size());
        FacetsConfig facets = new FacetsConfig();
        for (String facet : LuceneSearch.FACETS) facets.setMultiValued(facet, true);
        FieldType body = new FieldType(TextField.TYPE_STORED);
        body.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        body.freeze();
        IndexWriterConfig config = new IndexWriterConfig(LuceneSearch.ANALYZER).setRAMBufferSizeMB(256).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        long start = System.nanoTime();
        try (Directory directory = new MMapDirectory(folder); IndexWriter writer = new IndexWriter(directory, config)) {
            AtomicInteger next = new AtomicInteger();
            inParallel(() -> {
                for (int i = next.getAndIncrement(); i < passages.size(); i = next.getAndIncrement()) {
                    writer.addDocument(facets.build(document(passages.get(i), body)));
                }
                return null;
            });
            writer.commit();
            report.put("build_ms", Report.milliseconds(start));
            start = System.nanoTime();
            writer.forceMerge(1);
            writer.commit();
            report.put("merge_ms", Report.milliseconds(start));
        }
        try (Stream<Path> files = Files.list(folder)) {
            report.put("index_bytes", files.mapToLong(file -> file.toFile().length()).sum());
        }
    }

    private static void inParallel(Callable<Void> worker) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(threads, worker))) done.get();
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
        for (String facet : LuceneSearch.FACETS) {
            for (Object value : (List<?>) facets.get(facet)) document.add(new SortedSetDocValuesFacetField(facet, (String) value));
        }
        return document;
    }

    private static List<Map<String, Object>> read(Path corpus) throws IOException {
        try (Stream<String> lines = Files.lines(corpus)) {
            return lines.filter(line -> !line.isBlank()).map(Json::object).toList();
        }
    }
}

/** Searches an index, each time from the text of the query on. */
final class Searching implements AutoCloseable {
    private static final String[] TEXT_FIELDS = {"title", "headings", "body"};
    private static final Map<String, Float> BOOSTS = Map.of("title", 4f, "headings", 2f, "body", 1f);
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
        highlighter = new UnifiedHighlighter(searcher, LuceneSearch.ANALYZER);
        parser = new MultiFieldQueryParser(TEXT_FIELDS, LuceneSearch.ANALYZER, BOOSTS);
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
        // One pass for both is what Lucene's own facet search does; two were no quicker (README.md).
        TopScoreDocCollector best = TopScoreDocCollector.create(TOP, HITS_COUNTED);
        FacetsCollector matches = new FacetsCollector();
        searcher.search(query, MultiCollector.wrap(best, matches));
        TopDocs top = best.topDocs();
        counts(matches);
        if (top.scoreDocs.length > 0) highlighter.highlight("body", query, top);
        return System.nanoTime() - start;
    }

    /** What it finds: exact number of hits, the ten best and the counts of facets. */
    Map<String, Object> answer(Asked asked) throws Exception {
        Query query = parser.parse(asked.text);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("group", asked.group);
        answer.put("query", asked.text);
        answer.put("total", searcher.count(query));
        List<Object> best = new ArrayList<>();
        for (ScoreDoc hit : top(query).scoreDocs) {
            best.add(new TreeMap<>(Map.of("id", searcher.doc(hit.doc).get("id"), "score", hit.score)));
        }
        answer.put("top", best);
        FacetsCollector matches = new FacetsCollector();
        searcher.search(query, matches);
        answer.put("facets", counts(matches));
        return answer;
    }

    private TopDocs top(Query query) throws IOException {
        TopScoreDocCollector collector = TopScoreDocCollector.create(TOP, HITS_COUNTED);
        searcher.search(query, collector);
        return collector.topDocs();
    }

    private Map<String, Object> counts(FacetsCollector matches) throws IOException {
        Facets counts = new SortedSetDocValuesFacetCounts(facetState, matches);
        Map<String, Object> facets = new LinkedHashMap<>();
        for (String facet : LuceneSearch.FACETS) {
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
}

/** A line of the queries file, what was found, and the nanoseconds of each counted round. */
final class Asked {
    final String group;
    final String text;
    final long[] bare;
    final long[] full;
    Map<String, Object> answer;

    private Asked(String line, int rounds) {
        int tab = line.indexOf('\t');
        group = tab < 0 ? "" : line.substring(0, tab);
        text = line.substring(tab + 1);
        bare = new long[rounds];
        full = new long[rounds];
    }

    static List<Asked> read(Path file, int rounds) throws IOException {
        List<Asked> queries = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(line -> new Asked(line, rounds)).toList();
        if (queries.isEmpty()) LuceneSearch.fail(file + " holds no query.");
        return queries;
    }
}

/** Percentiles, the table and the object that is written. */
final class Report {
    static void add(Map<String, Object> report, List<Asked> queries) {
        report.put("queries", queries.stream().map(query -> addTimes(new LinkedHashMap<>(query.answer), List.of(query))).toList());
        Map<String, List<Asked>> groups = queries.stream().collect(Collectors.groupingBy(query -> query.group, LinkedHashMap::new, Collectors.toList()));
        report.put("groups", groups.entrySet().stream().map(group -> addTimes(new LinkedHashMap<>(Map.of("group", group.getKey())), group.getValue())).toList());
    }

    private static Map<String, Object> addTimes(Map<String, Object> one, List<Asked> queries) {
        one.put("bare_us", percentiles(queries.stream().flatMapToLong(query -> Arrays.stream(query.bare))));
        one.put("full_us", percentiles(queries.stream().flatMapToLong(query -> Arrays.stream(query.full))));
        return one;
    }

    /** Nearest rank: the smallest sample that so many in a hundred do not exceed, in microseconds. */
    private static Map<String, Object> percentiles(LongStream samples) {
        long[] sorted = samples.sorted().toArray();
        Map<String, Object> percentiles = new LinkedHashMap<>();
        for (int share : new int[] {50, 90, 99}) percentiles.put("p" + share, tenths(sorted[(sorted.length * share + 99) / 100 - 1] / 1e3));
        return percentiles;
    }

    static double milliseconds(long start) {
        return tenths((System.nanoTime() - start) / 1e6);
    }

    private static double tenths(double value) {
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
                System.out.printf("%-10s %-32s %9s %26s %26s%n", one.get("group"), Objects.toString(one.get("query"), ""),
                    Objects.toString(one.get("total"), ""), spread(one.get("bare_us")), spread(one.get("full_us")));
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
    private static final Pattern TOKEN = Pattern.compile("\\G\\s*+(?:[{}\\[\\],:]|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");

    /** Reads a line; one that is no such object is an {@link IllegalArgumentException}. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String line) {
        try {
            Matcher tokens = TOKEN.matcher(line);
            return (Map<String, Object>) read(expect(tokens, "{"), tokens);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("No JSON object of strings, arrays and objects: " + line);
        }
    }

    private static Object read(String token, Matcher tokens) {
        if (token.startsWith("\"")) return string(token);
        boolean map = token.equals("{");
        if (!map && !token.equals("[")) throw new IllegalStateException(token);
        Map<String, Object> members = new LinkedHashMap<>();
        List<Object> elements = new ArrayList<>();
        for (String next = next(tokens); !next.equals(map ? "}" : "]"); next = next(tokens)) {
            if (!members.isEmpty() || !elements.isEmpty()) {
                if (!next.equals(",")) throw new IllegalStateException(next);
                next = next(tokens);
            }
            if (!map) elements.add(read(next, tokens));
            else {
                expect(tokens, ":");
                members.put(string(next), read(next(tokens), tokens));
            }
        }
        return map ? members : elements;
    }

    private static String string(String token) {
        String inside = token.substring(1, token.length() - 1);
        if (inside.indexOf('\\') < 0) return inside;
        return ESCAPE.matcher(inside).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) != null
            ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
            : String.valueOf("\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(escape.group(2))))));
    }

    private static String next(Matcher tokens) {
        tokens.find();
        return tokens.group().strip();
    }

    private static String expect(Matcher tokens, String wanted) {
        String token = next(tokens);
        if (!token.equals(wanted)) throw new IllegalStateException(token);
        return token;
    }

    static String text(Object value) {
        if (value instanceof List<?> list) return list.stream().map(Json::text).collect(Collectors.joining(",\n", "[", "]"));
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(each -> text(each.getKey()) + ":" + text(each.getValue())).collect(Collectors.joining(",", "{", "}"));
        }
        if (!(value instanceof String string)) return String.valueOf(value);
        return string.chars().mapToObj(Json::letter).collect(Collectors.joining("", "\"", "\""));
    }

    private static String letter(int c) {
        if (c < ' ') return String.format("\\u%04x", c);
        return c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c);
    }
}
