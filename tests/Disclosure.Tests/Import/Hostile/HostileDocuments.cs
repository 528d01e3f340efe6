using Disclosure.Fuzzing.Programs;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Hostile files, each by its number: sound ones with changes, and those that are made for one kind of harm.</summary>
/// <param name="oldWorkbook">A sound workbook of the old format.</param>
/// <param name="bait">What a file may try to reach.</param>
internal sealed class HostileDocuments(byte[] oldWorkbook, Bait bait)
{
    private const int Seed = 1;
    private const int AttackOneIn = 6;

    private readonly SoundDocuments _sound = new(oldWorkbook);

    private delegate (string What, byte[] Bytes) Making(Dice dice);

    // Of 100: 45 PDFs, 25 new workbooks, 15 old ones, 15 texts.
    private IReadOnlyList<(int Below, string Kind, Making Change, Making Attack)> Kinds =>
    [
        (45, "pdf", d => PdfChanges.Of(d.Of(_sound.Pdfs), d), PdfAttacks.Of),
        (70, "xlsx", d => ArchiveChanges.Of(d.Of(_sound.Workbooks)(), d), d => WorkbookAttacks.Of(d, _sound, bait)),
        (85, "xls", d => BinaryChanges.Of(_sound.OldWorkbook, d), d => BinaryChanges.Of(_sound.OldWorkbook, d)),
        (100, "docx", d => ArchiveChanges.Of(d.Of(_sound.Texts)(), d), d => WordAttacks.Of(d, bait)),
    ];

    /// <summary>The file with this number.</summary>
    public HostileDocument At(int number)
    {
        var dice = new Dice(Seed, number);
        var drawn = dice.Below(100);
        var kind = Kinds.First(k => drawn < k.Below);
        var (what, bytes) = dice.OneIn(AttackOneIn) ? kind.Attack(dice) : kind.Change(dice);
        return new HostileDocument(number, kind.Kind, what, bytes);
    }
}
