namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Towns and villages of England whose name is no ordinary word, in small letters, put together by hand: notes of workers often leave capitals out ("the flat in crewe").
/// With a capital letter any name counts after a word of place, so this list need not be whole; it is fullest for Cheshire and its neighbours.
/// </summary>
internal static class SmallPlaces
{
    private const string Joined =
        "crewe|nantwich|haslington|sandbach|congleton|macclesfield|wilmslow|knutsford|alsager|middlewich|winsford|northwich|poynton|bollington|disley|handforth|holmfirth|wistaston|"
        + "shavington|willaston|audlem|bunbury|tarporley|frodsham|runcorn|widnes|ellesmere|neston|hoylake|birkenhead|wallasey|bebington|heswall|warrington|altrincham|stalybridge|glossop|buxton|biddulph|"
        + "kidsgrove|tunstall|burslem|hanley|longton|uttoxeter|cannock|rugeley|tamworth|lichfield|walsall|dudley|halesowen|stourbridge|kidderminster|redditch|bromsgrove|malvern|evesham|hereford|ludlow|"
        + "telford|shrewsbury|oswestry|whitchurch|nuneaton|leamington|kenilworth|coalville|loughborough|hinckley|grantham|mansfield|worksop|chesterfield|ilkeston|belper|matlock|barnsley|dewsbury|"
        + "huddersfield|halifax|keighley|skipton|harrogate|ripon|thirsk|northallerton|scarborough|whitby|bridlington|beverley|goole|selby|pontefract|castleford|rochdale|oldham|wigan|chorley|blackburn|"
        + "burnley|accrington|colne|morecambe|fleetwood|southport|ormskirk|skelmersdale|knowsley|bootle|kendal|whitehaven|workington|penrith|carlisle|hexham|morpeth|blyth|ashington|gateshead|consett|"
        + "darlington|hartlepool|stockton|redcar|grimsby|scunthorpe|cleethorpes|skegness|spalding|peterborough|wisbech|huntingdon|newmarket|thetford|cromer|yarmouth|lowestoft|ipswich|felixstowe|"
        + "colchester|chelmsford|harlow|brentwood|basildon|southend|clacton|harwich|braintree|stevenage|watford|hemel|hatfield|hitchin|letchworth|biggleswade|kettering|corby|wellingborough|daventry|"
        + "banbury|bicester|abingdon|didcot|aylesbury|wycombe|slough|maidenhead|bracknell|wokingham|newbury|basingstoke|andover|winchester|eastleigh|fareham|gosport|havant|bognor|worthing|crawley|"
        + "horsham|eastbourne|hastings|bexhill|tonbridge|maidstone|gravesend|dartford|chatham|gillingham|margate|ramsgate|canterbury|folkestone|ashford|guildford|woking|farnham|camberley|epsom|reigate|"
        + "redhill|dorking|croydon|bromley|orpington|beckenham|penge|lewisham|romford|dagenham|ilford|enfield|tottenham|hackney|walthamstow|uxbridge|hillingdon|hounslow|twickenham|salisbury|trowbridge|"
        + "chippenham|swindon|cirencester|stroud|gloucester|cheltenham|tewkesbury|taunton|yeovil|bridgwater|weymouth|dorchester|bournemouth|exeter|torquay|paignton|barnstaple|bideford|tiverton|truro|"
        + "falmouth|penzance|redruth|camborne|newquay|bodmin";

    /// <summary>The names, apart by spaces.</summary>
    public static string Words { get; } = Joined.Replace('|', ' ');

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(Joined.Split('|'), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them, in whatever letters.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
