using System.Numerics;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>
/// Divides what is looked for by keys into files of a bounded size, so that whoever has a key knows its file. The number of files is a power
/// of two: it changes seldom, and until then what does not change stays in the same file with the same bytes.
/// </summary>
/// <param name="count">How many files there are.</param>
internal sealed class ShardPlan(int count)
{
    /// <summary>The most bytes that a file should have.</summary>
    public const int MostBytes = 32 * 1024;

    /// <summary>How many bytes it usually has.</summary>
    public const int UsualBytes = 12 * 1024;

    private const int MostShards = 4096;

    /// <summary>How many files there are.</summary>
    public int Count { get; } = count;

    /// <summary>The plan for keys of these sizes, with files that usually have so many bytes, and these at most unless a single key has more.</summary>
    public static ShardPlan For(IReadOnlyList<(string Key, int Bytes)> keys, int usual = UsualBytes, int most = MostBytes) => For(
        plan =>
        {
            var sizes = new int[plan.Count];
            foreach (var (key, bytes) in keys) sizes[plan.Of(key)] += bytes;
            return sizes;
        },
        usual, most);

    /// <summary>The plan for files whose sizes are known of each plan.</summary>
    public static ShardPlan For(Func<ShardPlan, int[]> sizesOf, int usual = UsualBytes, int most = MostBytes)
    {
        var total = sizesOf(new ShardPlan(1))[0];
        var plan = new ShardPlan((int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(total / usual, 1, MostShards)));
        while (plan.Count < MostShards && sizesOf(plan).Any(s => s > most)) plan = new ShardPlan(plan.Count * 2);
        return plan;
    }

    /// <summary>The file of a key. <c>search-everywhere.js</c> works it out in the same way: FNV-1a over the characters.</summary>
    public int Of(string key)
    {
        var hash = 2_166_136_261u;
        foreach (var c in key) hash = (hash ^ c) * 16_777_619u;
        return (int)(hash % (uint)Count);
    }
}
