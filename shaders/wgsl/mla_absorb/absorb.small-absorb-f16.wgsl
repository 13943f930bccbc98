enable f16;
var<workgroup> shared_v101: array<f32, 256>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn absorb_kernel_w_f16_n_1(@builtin(num_workgroups) v226: vec3<u32>, @builtin(workgroup_id) v228: vec3<u32>, @builtin(local_invocation_index) v233: u32, @builtin(local_invocation_id) v236: vec3<u32>) {
let v248 = &v17;
let v249 = &v13;
let v250 = &v9;
let v251 = &v5;
let v252 = &v1;
let v3 = u32(0);
let v227 = v226[1];
let v22 = u32(v227);
let v229 = v228[2];
let v24 = u32(v229);
let v25 = v24 * v22;
let v230 = v228[1];
let v27 = u32(v230);
let v28 = v25 + v27;
let v29 = u32(23);
let v30 = v28 * v29;
let v31 = u32(27);
let v32 = v28 * v31;
let v231 = v228[0];
let v34 = u32(1);
let v35 = v231 + v34;
let v232 = v226[0];
let v37 = v35 == v232;
if v37 {
let v234 = v233;
let v39 = u32(v234);
var<function> v219_store: u32;
let v219 = &v219_store;
*v219 = v39;
loop {
let v41 = *v219;
let v42 = u32(6);
let v43 = v41 < v42;
if !v43 { break; }
let v45 = u32(17);
let v46 = v30 + v45;
let v47 = u32(6);
let v48 = v24 * v47;
let v49 = *v219;
let v50 = u32(3);
let v51 = v49 + v50;
var<function> v221_store: u32;
let v221 = &v221_store;
*v221 = v51;
let v53 = *v219;
let v55 = v53 >= v50;
if v55 {
let v58 = v53 - v50;
*v221 = v58;

}
let v59 = *v219;
let v60 = v46 + v59;
let v64 = &(*v252)[v60];
let v65 = *v64;
let v67 = v48 + v59;
let v71 = &(*v250)[v67];
let v72 = *v71;
let v74 = *v221;
let v75 = v46 + v74;
let v79 = &(*v252)[v75];
let v80 = *v79;
let v86 = &(*v249)[v67];
let v87 = *v86;
let v88 = v80 * v87;
let v245 = fma(v65, v72, v88);
let v90 = u32(21);
let v91 = v32 + v90;
let v93 = v91 + v59;
let v97 = &(*v248)[v93];
*v97 = v245;
let v99 = u32(256);
let v100 = v59 + v99;
*v219 = v100;

}

} else {
let v222 = &shared_v101;
let v106 = u32(v231);
let v107 = u32(16);
let v108 = v106 * v107;
let v237 = v236[0];
let v110 = u32(v237);
let v111 = v108 + v110;
let v112 = u32(20);
let v113 = min(v111, v112);
let v116 = u32(17);
let v117 = v27 * v116;
let v118 = u32(21);
let v119 = v117 * v118;
let v120 = v119 + v113;
let v121 = f32(0.0);
var<function> v223_store: f32;
let v223 = &v223_store;
*v223 = v121;
let v239 = v236[1];
let v127 = u32(v239);
let v130 = v127 * v118;
let v131 = v120 + v130;
let v135 = &(*v251)[v131];
let v136 = *v135;
let v137 = f32(v136);
let v138 = v30 + v127;
let v142 = &(*v252)[v138];
let v143 = *v142;
let v145 = *v223;
let v246 = fma(v137, v143, v145);
*v223 = v246;
let v150 = v107 + v127;
let v152 = v150 < v116;
if v152 {
let v154 = v150 * v118;
let v155 = v120 + v154;
let v159 = &(*v251)[v155];
let v160 = *v159;
let v161 = f32(v160);
let v162 = v30 + v150;
let v166 = &(*v252)[v162];
let v167 = *v166;
let v169 = *v223;
let v247 = fma(v161, v167, v169);
*v223 = v247;

}
let v241 = v233;
let v172 = u32(v241);
let v176 = &(*v222)[v172];
let v177 = *v223;
*v176 = v177;
workgroupBarrier();
let v179 = u32(0);
let v180 = v239 == v179;
let v182 = v111 < v118;
let v183 = v180 && v182;
if v183 {
var<function> v224_store: f32;
let v224 = &v224_store;
*v224 = v121;
let v188 = u32(1);
for(var v189: u32 = v3; v189 < v107; v189 += v188) {
let v192 = v189 * v107;
let v195 = v192 + v110;
let v199 = &(*v222)[v195];
let v200 = *v199;
let v201 = *v224;
let v202 = v201 + v200;
*v224 = v202;

}
let v203 = *v224;
let v206 = v32 + v111;
let v212 = &(*v248)[v206];
*v212 = v203;

}

}
return;

}
