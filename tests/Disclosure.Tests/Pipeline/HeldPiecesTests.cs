using Disclosure.Pipeline;

namespace Disclosure.Tests.Pipeline;

/// <summary>How many documents are in memory while units are made.</summary>
public sealed class HeldPiecesTests : IDisposable
{
    private readonly HeldPieces _held = new(2);

    [Fact]
    public void A_unit_of_many_documents_leaves_no_room()
    {
        _held.Take(5, CancellationToken.None);

        _held.HasRoom.ShouldBeFalse();
    }

    [Fact]
    public void There_is_room_again_when_no_more_documents_are_left_than_cores()
    {
        _held.Take(5, CancellationToken.None);
        List<bool> room = [];
        _held.Do(5, done =>
        {
            for (var i = 0; i < 4; i++)
            {
                done();
                room.Add(_held.HasRoom);
            }
        });

        room.ShouldBe([false, false, true, true]);
    }

    [Fact]
    public void What_was_never_said_to_be_done_is_done_in_the_end()
    {
        _held.Take(5, CancellationToken.None);
        _held.Do(5, _ => { });

        _held.HasRoom.ShouldBeTrue();
    }

    [Fact]
    public void What_is_said_to_be_done_too_often_makes_no_more_room()
    {
        _held.Take(2, CancellationToken.None);
        _held.Take(3, CancellationToken.None);
        _held.Do(2, done =>
        {
            for (var i = 0; i < 9; i++) done();
        });

        _held.HasRoom.ShouldBeFalse();
    }

    [Fact]
    public void After_a_failure_nothing_more_is_begun()
    {
        _held.Take(1, CancellationToken.None);
        Should.Throw<FormatException>(() => _held.Do(1, _ => throw new FormatException()));

        _held.Take(1, CancellationToken.None).ShouldBeFalse();
    }

    public void Dispose() => _held.Dispose();
}
