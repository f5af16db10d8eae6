package org.communique.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShAnd;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.StrMaxLengthConstraint;
import org.apache.jena.shacl.engine.constraint.StrMinLengthConstraint;
import org.apache.jena.shacl.engine.constraint.ValueRangeConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Shapes put in the form in which a graph is proved to conform at little cost: nearly every article's graph does, and
 * the general engine takes ten times as long to find nothing. What a value must be is asked of the engine's own
 * constraints; only the ways to the values are shorter. Where nothing is proved, the engine has to look.
 */
final class ShapeProof {
    /** A test of the values of a property, or of a node itself. */
    private interface Test {
        boolean passes(Node focus, Collection<Node> values, Facts facts);
    }

    /** The facts of one graph, and the context that the engine's constraints ask for. */
    private record Facts(GraphFacts graph, ValidationContext context) {}

    /** The values that a path leads to from a node, each once. */
    private interface Way {
        Collection<Node> values(Node focus, GraphFacts graph);
    }

    /** Whom a shape is about, and what must hold of each. */
    private record Rule(List<Target> targets, Test test) {}

    private static final class Unsupported extends Exception {
        private static final long serialVersionUID = 1;

        Unsupported(Object what) {
            super("shape: %s (expected: a constraint that can be proved)".formatted(what));
        }
    }

    private final Shapes shapes;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<Node> inverse = new HashSet<>();

    private ShapeProof(Shapes shapes) throws Unsupported {
        this.shapes = shapes;
        for (Shape shape : shapes.getTargetShapes()) {
            rules.add(new Rule(targets(shape), test(shape)));
        }
    }

    /** Nothing if the shapes hold a constraint for which only the engine will do. */
    static Optional<ShapeProof> of(Shapes shapes) {
        try {
            return Optional.of(new ShapeProof(shapes));
        } catch (Unsupported general) {
            return Optional.empty();
        }
    }

    /** Whether the graph conforms for sure; if not, it still may. */
    boolean proves(Graph graph) {
        GraphFacts facts = new GraphFacts(graph, inverse);
        if (facts.hasSubclasses()) {
            return false;
        }
        Facts known = new Facts(facts, ValidationContext.create(shapes, graph));
        for (Rule rule : rules) {
            for (Target target : rule.targets()) {
                for (Node focus : focusNodes(target, facts)) {
                    if (!rule.test().passes(focus, List.of(focus), known)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Collection<Node> focusNodes(Target target, GraphFacts facts) {
        return switch (target.getTargetType()) {
            case targetClass -> facts.ofClass(target.getObject());
            case targetSubjectsOf -> facts.subjectsOf(target.getObject());
            case targetObjectsOf, targetNode, implicitClass, targetExtension ->
                throw new IllegalStateException(
                        "target: %s (expected: a class, or the subjects of a property)".formatted(target));
        };
    }

    private static List<Target> targets(Shape shape) throws Unsupported {
        for (Target target : shape.getTargets()) {
            boolean known = switch (target.getTargetType()) {
                case targetClass, targetSubjectsOf -> true;
                case targetObjectsOf, targetNode, implicitClass, targetExtension -> false;
            };
            if (!known) {
                throw new Unsupported(target);
            }
        }
        return List.copyOf(shape.getTargets());
    }

    /** What a shape asks of a node. */
    private Test test(Shape shape) throws Unsupported {
        if (shape.deactivated()) {
            throw new Unsupported(shape);
        }
        List<Test> tests = new ArrayList<>();
        if (shape instanceof PropertyShape property) {
            return ofProperty(property);
        }
        for (Constraint constraint : shape.getConstraints()) {
            tests.add(test(constraint, shape, Optional.empty()));
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            tests.add(ofProperty(property));
        }
        return all(tests);
    }

    private Test ofProperty(PropertyShape shape) throws Unsupported {
        if (shape.deactivated()) {
            throw new Unsupported(shape);
        }
        Way way = way(shape.getPath());
        List<Test> tests = new ArrayList<>();
        for (Constraint constraint : shape.getConstraints()) {
            tests.add(test(constraint, shape, Optional.of(shape.getPath())));
        }
        for (PropertyShape nested : shape.getPropertyShapes()) {
            tests.add(ofEach(ofProperty(nested)));
        }
        Test test = all(tests);
        return (focus, unused, facts) -> test.passes(focus, way.values(focus, facts.graph()), facts);
    }

    private static Test all(List<Test> tests) {
        List<Test> fixed = List.copyOf(tests);
        return (focus, values, facts) -> {
            for (Test test : fixed) {
                if (!test.passes(focus, values, facts)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test ofEach(Test test) {
        return (unused, values, facts) -> {
            for (Node value : values) {
                if (!test.passes(value, List.of(value), facts)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Way way(Path path) throws Unsupported {
        if (path instanceof P_Link link) {
            Node property = link.getNode();
            return (focus, graph) -> graph.objects(focus, property);
        }
        if (path instanceof P_Inverse back && back.getSubPath() instanceof P_Link link) {
            Node property = link.getNode();
            inverse.add(property);
            return (focus, graph) -> graph.subjects(property, focus);
        }
        if (path instanceof P_Alt either) {
            Way left = way(either.getLeft());
            Way right = way(either.getRight());
            return (focus, graph) -> {
                Set<Node> both = new HashSet<>(left.values(focus, graph));
                both.addAll(right.values(focus, graph));
                return both;
            };
        }
        throw new Unsupported(path);
    }

    private Test test(Constraint constraint, Shape shape, Optional<Path> path) throws Unsupported {
        return switch (constraint) {
            case MinCount min -> (unused, values, facts) -> values.size() >= min.getMinCount();
            case MaxCount max -> (unused, values, facts) -> values.size() <= max.getMaxCount();
            case ClassConstraint type ->
                ofEach((value, unused, facts) -> facts.graph().isOf(value, type.getExpectedClass()));
            case DatatypeConstraint type -> all(List.of(ofType(type.getDatatypeURI()), term(type)));
            case InConstraint term -> term(term);
            case NodeKindConstraint term -> term(term);
            case PatternConstraint term -> term(term);
            case StrMinLengthConstraint term -> term(term);
            case StrMaxLengthConstraint term -> term(term);
            case ValueRangeConstraint term -> term(term);
            case ShOr or -> ofEach(any(tests(or.getOthers())));
            case ShAnd and -> ofEach(all(tests(and.getOthers())));
            case ShNot not -> {
                Test other = test(not.getOther());
                yield ofEach((value, itself, facts) -> !other.passes(value, itself, facts));
            }
            case QualifiedValueShape qualified when !qualified.qDisjoint() -> qualified(qualified);
            case ConstraintPairwise pair when path.isPresent() -> pairwise(pair, shape, path.get());
            default -> throw new Unsupported(constraint);
        };
    }

    private List<Test> tests(List<Shape> shapes) throws Unsupported {
        List<Test> tests = new ArrayList<>();
        for (Shape shape : shapes) {
            tests.add(test(shape));
        }
        return tests;
    }

    private static Test term(ConstraintTerm constraint) {
        return (unused, values, facts) -> {
            for (Node value : values) {
                if (constraint.validate(facts.context(), value) != null) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Before the engine words why a value is of another type than one of several. */
    private static Test ofType(String type) {
        return (unused, values, facts) -> {
            for (Node value : values) {
                if (!value.isLiteral() || !value.getLiteralDatatypeURI().equals(type)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test any(List<Test> tests) {
        return (focus, values, facts) -> {
            for (Test test : tests) {
                if (test.passes(focus, values, facts)) {
                    return true;
                }
            }
            return false;
        };
    }

    private Test qualified(QualifiedValueShape qualified) throws Unsupported {
        Test test = test(qualified.getSub());
        return (unused, values, facts) -> {
            int count = 0;
            for (Node value : values) {
                count += test.passes(value, List.of(value), facts) ? 1 : 0;
            }
            return (qualified.qMin() < 0 || count >= qualified.qMin())
                    && (qualified.qMax() < 0 || count <= qualified.qMax());
        };
    }

    /** A comparison with the values of another property of the same node; it reports to a context of its own. */
    private Test pairwise(ConstraintPairwise pair, Shape shape, Path path) {
        return (focus, values, facts) -> {
            ValidationContext own = ValidationContext.create(facts.context());
            Set<Node> others = new HashSet<>(facts.graph().objects(focus, pair.getValue()));
            pair.validate(own, shape, focus, path, new HashSet<>(values), others);
            return !own.hasViolation();
        };
    }
}
