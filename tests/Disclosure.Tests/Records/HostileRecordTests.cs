using System.Text;
using CsCheck;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Records;

/// <summary>A record that is not as it was written is not used, and that is said; it never throws.</summary>
[Collection(nameof(RecordedSites))]
public sealed class HostileRecordTests(RecordedSites sites)
{
    private byte[] Whole => sites[RecordedSites.Portal].Written[^1];

    private string Sound => Encoding.UTF8.GetString(Whole);

    [Fact]
    public void One_that_is_cut_short_anywhere_is_not_used()
    {
        var whole = Whole;
        for (var length = 0; length < whole.Length; length += 37) Read(whole[..length]).ShouldBe("bad-record");
    }

    [Fact]
    public void Any_bytes_changed_are_read_or_told()
    {
        var whole = Whole;
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 3].Sample(
            changes =>
            {
                var bytes = whole.ToArray();
                foreach (var (at, value) in changes) bytes[at] = value;
                return Read(bytes) is "" or "bad-record" or "old-record";
            },
            iter: 3_000, seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void One_of_another_version_is_told_as_such() => Read(Changed("\"version\":3", "\"version\":4")).ShouldBe("old-record");

    [Theory]
    [InlineData("\"folder\":\"2031\"", "\"folder\":\"../..\"")]
    [InlineData("\"index.html\"", "\"javascript:alert(1)\"")]
    [InlineData("\"index.html\"", "\"../../index.html\"")]
    [InlineData("\"unit\":\"shili-rows\"", "\"unit\":\"/etc\"")]
    [InlineData("\"pages\":", "\"sites\":")]
    [InlineData("\"classifications\":{", "\"classifications\":{\"没有的\":\"0123\",")]
    [InlineData("\"title\":\"", "\"title\":\"\\ud800")]
    [InlineData("\"heads\":[", "\"heads\":[],\"tails\":[")]
    [InlineData("\"version\":3", "\"version\":\"3\"")]
    [InlineData("\"names\":\"\\t", "\"names\":\"\\tjavascript:alert(1)//")]
    [InlineData("\"names\":\"\\t", "\"names\":\"甲\\n\\t")]
    [InlineData("\"amounts\":\"", "\"amounts\":\"<")]
    public void What_the_program_would_not_have_written_is_not_used(string found, string replacement) => Read(Changed(found, replacement)).ShouldBe("bad-record");

    [Fact]
    public void An_amount_that_could_not_be_reckoned_with_is_not_used()
    {
        var at = Sound.IndexOf("\"value\":", StringComparison.Ordinal) + "\"value\":".Length;
        Read(Encoding.UTF8.GetBytes(Sound.Insert(at, "79228162514264337593543"))).ShouldBe("bad-record");
    }

    [Fact]
    public void A_sound_one_is_used() => Read(Whole).ShouldBe("");

    private byte[] Changed(string found, string replacement)
    {
        Sound.ShouldContain(found);
        return Encoding.UTF8.GetBytes(Sound.Replace(found, replacement, StringComparison.Ordinal));
    }

    // What is said of it; blank when it is used.
    private string Read(byte[] bytes)
    {
        var findings = new FindingList();
        var record = sites[RecordedSites.Portal].Read(bytes, findings);
        (record is null).ShouldBe(findings.Count > 0);
        return findings.Count == 0 ? "" : findings.Sorted().Single().Id;
    }
}
